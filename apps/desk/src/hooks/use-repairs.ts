import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { RepairsPlace } from '../addresses.ts'
import { api } from './api.ts'

/** What has stopped, of this kind, service and outside system? Asked again every 20 seconds. */
export function useRepairs({ kind, service, connector, page }: RepairsPlace) {
  const chosen = (id: string) => (id === 'any' ? undefined : id)
  return useQuery({
    queryKey: ['repairs', kind, service, connector, page],
    queryFn: ({ signal }) =>
      api.listRepairs({
        query: { kind: chosen(kind), service: chosen(service), connector: chosen(connector), page },
        signal,
      }),
    placeholderData: keepPreviousData,
    refetchInterval: 20_000,
  })
}
