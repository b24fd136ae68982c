import type { Journey, ServicePackage } from '@guildhall/schemas'

/** Journeys for what those of the service do not try yet, worked out beside the page. Rejects when it cannot be done, or `signal` says to stop. */
export function proposeAway(pack: ServicePackage, signal: AbortSignal): Promise<Journey[]> {
  const worker = new Worker(new URL('./propose.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Journey[]>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Journey[]>) => resolve(data))
    worker.addEventListener('error', () => reject(new Error('The journeys could not be worked out')))
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.postMessage(pack)
  }).finally(() => worker.terminate())
}
