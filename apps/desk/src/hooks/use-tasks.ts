import { useQuery } from '@tanstack/react-query'
import type { QueuePlace } from '../addresses.ts'
import { api } from './api.ts'

/** Which tasks stand in this tab of the queue? Asked again every 20 seconds, since colleagues work the same queue. */
export function useTasks({ view, search, page }: QueuePlace) {
  return useQuery({
    queryKey: ['tasks', view, search, page],
    queryFn: ({ signal }) =>
      api.listTasks({
        query: { view: view === 'mine' ? 'mine' : 'team', status: view === 'done' ? 'done' : 'open', search, page },
        signal,
      }),
    // The page before may stand in for the next one, but the tasks of one tab never for those of another.
    placeholderData: (before, query) => (query?.queryKey[1] === view ? before : undefined),
    refetchInterval: 20_000,
  })
}
