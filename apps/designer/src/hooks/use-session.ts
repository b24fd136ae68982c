import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../api.ts'

/** Who is signed in, the ways in, and out. */
export function useSession() {
  const cache = useQueryClient()
  const session = useQuery({
    queryKey: ['session'],
    queryFn: () => api.readSession({ query: { as: 'staff' } }),
    staleTime: 60_000,
  })
  const signIn = useMutation({
    mutationFn: (body: { email: string; password: string }) => api.signIn({ body }),
    onSuccess: (reply) => cache.setQueryData(['session'], reply),
  })
  const signOut = useMutation({
    mutationFn: () => api.signOut(),
    onSuccess: async () => {
      cache.clear()
      await cache.invalidateQueries({ queryKey: ['session'] })
    },
  })
  return { session, signIn, signOut }
}
