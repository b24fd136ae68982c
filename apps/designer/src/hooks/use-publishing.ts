import type { Design } from '@guildhall/api-client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../api.ts'
import { designKey } from './use-design.ts'

/** What publishing a revision of the draft would change, and whom it touches. */
export function useChanges(slug: string, revision: number) {
  return useQuery({
    queryKey: ['changes', slug, revision],
    queryFn: () => api.describeChanges({ params: { slug } }),
  })
}

/** The published versions of a service, newest first. */
export function useVersions(slug: string) {
  return useQuery({ queryKey: ['versions', slug], queryFn: () => api.listVersions({ params: { slug } }) })
}

/** Publishes the draft as the next version. */
export function usePublish(slug: string, by: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (revision: number) => api.publishService({ params: { slug }, body: { revision } }),
    onSuccess: ({ version }) => {
      const published = { version, publishedAt: new Date().toISOString(), publishedBy: by }
      cache.setQueryData<Design>(designKey(slug), (old) => old && { ...old, published })
      return Promise.all(
        [['changes', slug], ['versions', slug], ['designs']].map((queryKey) => cache.invalidateQueries({ queryKey })),
      )
    },
  })
}
