import type { SearchProgress } from '@guildhall/process-engine'
import type { Journey, ServicePackage } from '@guildhall/schemas'

/** What the worker is asked, and what it tells. */
export type Asked = { pack: ServicePackage; kept: Journey[] }
export type Told = { progress: SearchProgress } | { journeys: Journey[] }

/**
 * Journeys that between them make every choice that those kept do not make yet, worked out beside the page; `onProgress` hears how far it is. Rejects
 * when it cannot be done, or `signal` says to stop.
 */
export function proposeAway(
  pack: ServicePackage,
  signal: AbortSignal,
  {
    kept = pack.journeys ?? [],
    onProgress,
  }: { kept?: Journey[]; onProgress?: (progress: SearchProgress) => void } = {},
): Promise<Journey[]> {
  const worker = new Worker(new URL('./propose.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Journey[]>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if ('journeys' in data) resolve(data.journeys)
      else onProgress?.(data.progress)
    })
    worker.addEventListener('error', () => reject(new Error('The journeys could not be worked out')))
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.postMessage({ pack, kept } satisfies Asked)
  }).finally(() => worker.terminate())
}
