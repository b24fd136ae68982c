import { proposeJourneys } from '@guildhall/process-engine'
import type { Asked, Told } from './propose-away.ts'

/** Thousands of moves are tried, which takes a second or two: away from the page, which goes on answering meanwhile. */
addEventListener('message', ({ data: { pack, kept } }: MessageEvent<Asked>) => {
  const tell = (told: Told) => postMessage(told)
  tell({ journeys: proposeJourneys(pack, kept, (progress) => tell({ progress })) })
})
