import { useQuery } from '@tanstack/react-query'
import { api } from './api.ts'

/** Who is signed in? Also learns of a session that ended while the window was in the background. */
export function useSession() {
  return useQuery({
    queryKey: ['session'],
    queryFn: ({ signal }) => api.readSession({ query: { as: 'staff' }, signal }),
    staleTime: 60_000,
  })
}
