import type { Estimate, WhatIf } from '@guildhall/process-engine'
import type { ServicePackage } from '@guildhall/schemas'

/** What the worker is asked, and what it tells. */
export type Asked = { pack: ServicePackage; whatIf: WhatIf }
export type Told = { week: number } | { estimate: Estimate } | { trouble: string }

/** An estimate worked out beside the page; `onWeek` hears of each week that is over. Rejects with a sentence, or when `signal` says to stop. */
export function estimateAway(asked: Asked, signal: AbortSignal, onWeek: (week: number) => void): Promise<Estimate> {
  const worker = new Worker(new URL('./estimate.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Estimate>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if ('estimate' in data) resolve(data.estimate)
      else if ('trouble' in data) reject(new Error(data.trouble))
      else onWeek(data.week)
    })
    worker.addEventListener('error', () => reject(new Error('It could not be worked out')))
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.postMessage(asked)
  }).finally(() => worker.terminate())
}
