import { NavigationProvider } from '@guildhall/ui'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { base } from './addresses.ts'
import { createQueries } from './queries.ts'
import { createDeskRouter } from './router.tsx'

const queries = createQueries()
const router = createDeskRouter()

/** The whole desk: server data in the query cache, place in the address, nothing kept anywhere else. */
export function Desk() {
  return (
    <QueryClientProvider client={queries}>
      <NavigationProvider base={base} push={(path) => router.history.push(path)}>
        <RouterProvider router={router} />
      </NavigationProvider>
    </QueryClientProvider>
  )
}
