import { QueryCache, QueryClient } from '@tanstack/react-query'
import { isApiError } from './hooks/api.ts'

/** Holds what the server said; a session that ended elsewhere sends the person back to the sign-in page. */
export function createQueries() {
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        const ended = isApiError(error) && error.code === 'not-signed-in'
        if (ended && query.queryKey[0] !== 'session') void queries.invalidateQueries({ queryKey: ['session'] })
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        // A 4xx says the same the second time; only trouble on the way is worth another try.
        retry: (failures, error) => failures < 2 && !(isApiError(error) && error.status < 500),
      },
    },
  })
  return queries
}
