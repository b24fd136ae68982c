import { proposeJourneys } from '@guildhall/process-engine'
import type { ServicePackage } from '@guildhall/schemas'

/** Thousands of moves are tried, which takes a second or two: away from the page, which goes on answering meanwhile. */
addEventListener('message', ({ data }: MessageEvent<ServicePackage>) => {
  postMessage(proposeJourneys(data, data.journeys ?? []))
})
