import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { base } from '../addresses.ts'

/** How do I change the address from code? replace leaves no step in the browser's history, for typing in a search. */
export function useGo() {
  const router = useRouter()
  return useCallback(
    (address: string, { replace = false } = {}) => {
      if (replace) router.history.replace(`${base}${address}`)
      else router.history.push(`${base}${address}`)
    },
    [router],
  )
}
