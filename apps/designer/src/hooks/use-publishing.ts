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

/** The publications that were asked for, and whether the service needs a second person. Asked again now and then: others decide them. */
export function usePublications(slug: string) {
  return useQuery({
    queryKey: ['publications', slug],
    queryFn: () => api.listPublications({ params: { slug } }),
    refetchInterval: 10_000,
  })
}

/** The ways to publish, and what goes with it. Each reads afresh what it has changed. */
export function usePublish(slug: string) {
  const cache = useQueryClient()
  const onSuccess = async () => {
    const keys = [['changes', slug], ['versions', slug], ['publications', slug], ['history', slug], ['designs']]
    // The draft in the cache is what edits stand on, so only what is said of its publishing is read afresh.
    const { published } = await api.readDesign({ params: { slug } })
    cache.setQueryData<Design>(designKey(slug), (old) => old && { ...old, ...(published && { published }) })
    await Promise.all(keys.map((queryKey) => cache.invalidateQueries({ queryKey })))
  }
  return {
    publish: useMutation({
      mutationFn: (body: { revision: number; publishAt?: string }) => api.publishService({ params: { slug }, body }),
      onSuccess,
    }),
    rollBack: useMutation({
      mutationFn: (version: number) => api.rollBackService({ params: { slug, version } }),
      onSuccess,
    }),
    decide: useMutation({
      mutationFn: ({ id, ...body }: { id: string; approve: boolean; reason?: string }) =>
        api.decidePublication({ params: { slug, id }, body }),
      onSuccess,
    }),
    cancel: useMutation({
      mutationFn: (id: string) => api.cancelPublication({ params: { slug, id } }),
      onSuccess,
    }),
    setApproval: useMutation({
      mutationFn: (needed: boolean) => api.setApproval({ params: { slug }, body: { needed } }),
      onSuccess,
    }),
  }
}

/** All that `usePublish` gives. */
export type Publishing = ReturnType<typeof usePublish>
