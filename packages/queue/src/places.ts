/** Lets so many things run at once. */
export type Places = {
  /** Waits for a free place and begins; resolves when it has begun, not when it is over. What it throws goes to `onError`. */
  begin(run: () => Promise<void>): Promise<void>
  /** Resolves when nothing runs any more. */
  empty(): Promise<void>
}

export function places(most: number, onError: (error: Error) => void): Places {
  const running = new Set<Promise<void>>()
  return {
    async begin(run) {
      while (running.size >= most) await Promise.race(running)
      const ended = run()
        .catch((error: Error) => onError(error))
        .finally(() => running.delete(ended))
      running.add(ended)
    },
    async empty() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
