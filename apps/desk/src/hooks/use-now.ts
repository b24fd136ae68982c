import { useEffect, useState } from 'react'

/** What time is it? Renewed every 30 seconds, so that "due today" turns into "overdue" while someone looks. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const tick = setInterval(() => setNow(new Date()), 30_000)
    return () => clearInterval(tick)
  }, [])
  return now
}
