import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from './api.ts'

/** Sign this person in. */
export function useSignIn() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: { email: string; password: string }) => api.signIn({ body: input }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['session'] }),
  })
}
