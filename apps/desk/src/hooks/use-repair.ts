import { useQuery } from '@tanstack/react-query'
import { api } from './api.ts'

/** What was to be done here, and why has it stopped? Asked again every 10 seconds: a repair shows its effect by itself. */
export function useRepair(workId: string) {
  return useQuery({
    queryKey: ['repair', workId],
    queryFn: ({ signal }) => api.readRepair({ params: { workId }, signal }),
    refetchInterval: 10_000,
  })
}
