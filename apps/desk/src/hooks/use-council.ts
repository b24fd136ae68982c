import type { Council } from '@guildhall/schemas'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from './api.ts'

/** How is the council set up? Asked anew each time the page opens, since somebody else may have changed it. */
export function useCouncil() {
  return useQuery({
    queryKey: ['council', 'settings'],
    queryFn: ({ signal }) => api.readCouncilSettings({ signal }),
    // What is typed must not be thrown away by a newer answer that comes while the page is open.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: 0,
  })
}

/** Saves changed settings. */
export function useSaveCouncil() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { version: number; settings: Council }) => api.saveCouncilSettings({ body }),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['council'] }),
        queries.invalidateQueries({ queryKey: ['session'] }),
      ]),
  })
}

/** Keeps a picture that may become the logo. */
export function useKeepLogo() {
  return useMutation({
    mutationFn: (file: File) => {
      const body = new FormData()
      body.append('file', file)
      return api.keepLogo({ body })
    },
  })
}

/** Who changed the settings, and what? */
export function useCouncilChanges(page: number) {
  return useQuery({
    queryKey: ['council', 'changes', page],
    queryFn: ({ signal }) => api.listCouncilChanges({ query: { page }, signal }),
    placeholderData: keepPreviousData,
  })
}
