import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'

/** The teams that tasks can be given to. */
export function useTeams() {
  return useQuery({ queryKey: ['teams'], queryFn: () => api.listTeams(), staleTime: 60_000 })
}
