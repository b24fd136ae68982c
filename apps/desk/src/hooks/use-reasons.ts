import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from './api.ts'

/** Why did this case go as it did? Asked only while somebody looks. */
export function useReasons(reference: string, page: number, isShown: boolean) {
  return useQuery({
    queryKey: ['reasons', reference, page],
    queryFn: ({ signal }) => api.listReasons({ params: { reference }, query: { page }, signal }),
    placeholderData: keepPreviousData,
    enabled: isShown,
  })
}
