import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from './api.ts'

/** A page of the systems that have a key. */
export function useIntegrations(page: number) {
  return useQuery({
    queryKey: ['integrations', page],
    queryFn: ({ signal }) => api.listIntegrations({ query: { page }, signal }),
    placeholderData: keepPreviousData,
  })
}

/** Makes a key; it is in the reply and can be had nowhere else. */
export function useCreateIntegration() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { name: string; events: string[]; services?: string[] }) => api.createIntegration({ body }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['integrations'] }),
  })
}

/** Takes a key out of use. */
export function useRevokeIntegration() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => api.revokeIntegration({ params: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['integrations'] }),
  })
}
