import { useEffect, useRef, useState } from 'react'

/** Work that is done beside the page: how far it is, what came of it, and the ways to begin and to stop. */
export type Away<Result, Progress> = {
  state: 'idle' | 'working' | 'done' | 'failed'
  progress?: Progress
  result?: Result
  error?: Error
  start(): void
  stop(): void
}

/** Work beside the page; what it is about, `of`, makes what came of it void when it changes. */
export function useAway<Result, Progress>(
  of: unknown,
  work: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<Result>,
): Away<Result, Progress> {
  type Kept = Omit<Away<Result, Progress>, 'start' | 'stop'>
  const [kept, setKept] = useState<Kept>({ state: 'idle' })
  const working = useRef<AbortController>(undefined)
  useEffect(() => {
    setKept({ state: 'idle' })
    return () => working.current?.abort()
  }, [of])
  return {
    ...kept,
    start() {
      working.current?.abort()
      const own = new AbortController()
      working.current = own
      const keep = (next: Kept) => {
        if (!own.signal.aborted) setKept(next)
      }
      keep({ state: 'working' })
      work(own.signal, (progress) => keep({ state: 'working', progress })).then(
        (result) => setKept((old) => (own.signal.aborted ? old : { ...old, state: 'done', result })),
        (error: Error) => keep({ state: 'failed', error }),
      )
    },
    stop() {
      working.current?.abort()
      setKept({ state: 'idle' })
    },
  }
}
