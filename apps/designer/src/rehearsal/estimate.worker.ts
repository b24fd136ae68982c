import { estimate } from '@guildhall/process-engine'
import type { Asked, Told } from './estimate-away.ts'

/** Thousands of cases go through the process: away from the page, which goes on answering meanwhile. */
addEventListener('message', ({ data: { pack, whatIf } }: MessageEvent<Asked>) => {
  const tell = (told: Told) => postMessage(told)
  try {
    tell({ estimate: estimate(pack, whatIf, (week) => tell({ week })) })
  } catch (error) {
    tell({ trouble: (error as Error).message })
  }
})
