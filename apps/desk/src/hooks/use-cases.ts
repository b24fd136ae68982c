import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { CasesPlace } from '../addresses.ts'
import { api } from './api.ts'

/** Which cases match this search and status? */
export function useCases({ search, status, clock, page }: CasesPlace) {
  return useQuery({
    queryKey: ['cases', search, status, clock, page],
    queryFn: ({ signal }) =>
      api.listCases({
        query: {
          search,
          status: status === 'any' ? undefined : status,
          clock: clock === 'any' ? undefined : clock,
          page,
        },
        signal,
      }),
    placeholderData: keepPreviousData,
  })
}
