import { useQuery } from '@tanstack/react-query'
import { api } from './api.ts'

/** What is known of this case? Asked again every 20 seconds: payments and messages move it without us. */
export function useCase(reference: string) {
  return useQuery({
    queryKey: ['case', reference],
    queryFn: ({ signal }) => api.readCase({ params: { reference }, signal }),
    refetchInterval: 20_000,
  })
}
