import type { Council } from '@guildhall/schemas'
import { keepPreviousData, useQuery } from '@tanstack/react-query'

/** What would a page look like with these settings? Drawn by the portal itself; nothing is kept. */
export function useLookPreview(settings: Council, language: 'en' | 'cy') {
  return useQuery({
    queryKey: ['look-preview', settings, language],
    queryFn: async ({ signal }) => {
      const reply = await fetch(`/preview/look?lang=${language}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(settings),
        signal: AbortSignal.any([signal, AbortSignal.timeout(15_000)]),
      })
      if (!reply.ok) throw new Error(`The preview was answered ${reply.status}`)
      return reply.text()
    },
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  })
}
