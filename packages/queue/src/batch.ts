const BATCH_MS = 20
const MOST = 500

/**
 * Gathers what comes within a few milliseconds into one call of `send`, for the round trip to the queue costs more than what it carries. All
 * callers of a batch share its outcome. After a failed batch the next few seconds fail at once, so a queue that is away does not gather debts.
 */
export function inBatches<T>(send: (items: T[]) => Promise<void>, pauseMs: number, onError: (error: Error) => void) {
  let items: T[] = []
  let batch: Promise<boolean> | undefined
  let pausedUntil = 0

  const flush = async (): Promise<boolean> => {
    const sent = items
    items = []
    batch = undefined
    try {
      for (let start = 0; start < sent.length; start += MOST) await send(sent.slice(start, start + MOST))
      return true
    } catch (error) {
      pausedUntil = Date.now() + pauseMs
      onError(error as Error)
      return false
    }
  }

  return async (more: T[]): Promise<boolean> => {
    if (more.length === 0) return true
    if (Date.now() < pausedUntil) return false
    items.push(...more)
    batch ??= new Promise<void>((resolve) => setTimeout(resolve, BATCH_MS)).then(flush)
    return batch
  }
}
