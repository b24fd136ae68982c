import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { CasesPlace } from '../addresses.ts'
import { api } from './api.ts'

/** Which cases match this search and status? */
export function useCases({ search, status, page }: CasesPlace) {
  return useQuery({
    queryKey: ['cases', search, status, page],
    queryFn: ({ signal }) =>
      api.listCases({ query: { search, status: status === 'any' ? undefined : status, page }, signal }),
    placeholderData: keepPreviousData,
  })
}
