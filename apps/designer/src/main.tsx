import '@guildhall/ui/ui.css'
import './designer.css'
import { ApiError } from '@guildhall/api-client'
import { NavigationProvider } from '@guildhall/ui'
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { router } from './router.tsx'

/** A session that ended shows the sign-in again, wherever it is noticed. */
function signedOut(error: Error): void {
  if (error instanceof ApiError && error.code === 'not-signed-in')
    void client.invalidateQueries({ queryKey: ['session'] })
}

const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: signedOut }),
  mutationCache: new MutationCache({ onError: signedOut }),
  defaultOptions: {
    queries: {
      retry: (count, error) => count < 2 && !(error instanceof ApiError && error.status >= 400 && error.status < 500),
    },
  },
})

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <NavigationProvider base="/designer" push={(path) => router.history.push(path)}>
        <RouterProvider router={router} />
      </NavigationProvider>
    </QueryClientProvider>
  </StrictMode>,
)
