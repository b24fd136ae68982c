import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'

/** What was done to the draft, newest first, page by page; read again with each revision. */
export function useDesignHistory(slug: string, revision: number) {
  return useInfiniteQuery({
    queryKey: ['history', slug, revision],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam }) =>
      api.listDesignHistory({ params: { slug }, query: pageParam === undefined ? {} : { before: pageParam } }),
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
}

/** What is different between two points, in words; without `to`, between one and the draft of this revision. */
export function useComparison(slug: string, from: number, to: number | undefined, revision: number) {
  return useQuery({
    queryKey: ['comparison', slug, from, to ?? `draft ${revision}`],
    queryFn: () => api.compareDesignSteps({ params: { slug, from }, query: to === undefined ? {} : { to } }),
    placeholderData: keepPreviousData,
  })
}

/** Reads the draft as it was after a step. */
export function useStepDraft(slug: string) {
  return useMutation({ mutationFn: (number: number) => api.readDesignStep({ params: { slug, number } }) })
}
