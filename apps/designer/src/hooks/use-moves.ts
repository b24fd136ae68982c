import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../api.ts'
import type { Shown } from '../moves/place.ts'

/** How often (ms) a move that is under way is asked about. */
const PAUSE = 1_000

/** A move between two versions, and where steps go that the other does not have. */
export type Move = { from: number; to: number; mapping: Record<string, string> }

/** How many cases run on each version. */
export function useRunning(slug: string) {
  return useQuery({
    queryKey: ['changes', slug, 'running'],
    queryFn: async () => (await api.describeChanges({ params: { slug } })).openCases,
  })
}

/** A page of the dry run of a move; nothing is asked before both versions are chosen. */
export function useMovePlan(slug: string, move: Move | undefined, show: Shown, page: number) {
  return useQuery({
    queryKey: ['move-plan', slug, move, show, page],
    queryFn: () => api.planMove({ params: { slug }, body: { ...move!, page, ...(show === 'all' ? {} : { show }) } }),
    enabled: move !== undefined,
    // Cases go on while their landing is looked at, so it is worked out again at each visit.
    gcTime: 0,
    placeholderData: (before) => before,
  })
}

/** Starts a move of all the cases, or of those named. */
export function useStartMove(slug: string) {
  return useMutation({
    mutationFn: ({ move, references }: { move: Move; references: string[] | undefined }) =>
      api.startMove({ params: { slug }, body: { ...move, ...(references ? { references } : {}) } }),
  })
}

/** How far a move has come, asked again until it is over; then whatever counts cases is read anew. */
export function useMoveProgress(slug: string, id: string | undefined) {
  const cache = useQueryClient()
  return useQuery({
    queryKey: ['move', slug, id],
    queryFn: async () => {
      const progress = await api.readMove({ params: { slug, id: id! } })
      if (progress.state !== 'moving') {
        const keys = [['move-plan', slug], ['changes', slug], ['designs']]
        await Promise.all(keys.map((queryKey) => cache.invalidateQueries({ queryKey })))
      }
      return progress
    },
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'moving' ? PAUSE : false),
  })
}
