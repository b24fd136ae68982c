import { keepPreviousData, useQuery } from '@tanstack/react-query'
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
    placeholderData: keepPreviousData,
    refetchInterval: 20_000,
  })
}
