import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from './api.ts'

/** What happened in this case, in order, and is the chain whole? */
export function useEvents(reference: string, page: number) {
  return useQuery({
    queryKey: ['events', reference, page],
    queryFn: ({ signal }) => api.listEvents({ params: { reference }, query: { page }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: 20_000,
  })
}
