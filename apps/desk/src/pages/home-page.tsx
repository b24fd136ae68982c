import { useEffect } from 'react'
import { queueAddress } from '../addresses.ts'
import { useGo } from '../hooks/use-go.ts'

/** The desk begins with the tasks. */
export function HomePage() {
  const go = useGo()
  useEffect(() => go(queueAddress({}), { replace: true }), [go])
  return null
}
