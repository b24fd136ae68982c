import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from './api.ts'

/** Sign out, and forget all that was read: the next person at this screen may not see it. */
export function useSignOut() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => api.signOut(),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['session'] })
      queries.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session' })
    },
  })
}
