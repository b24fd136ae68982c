import type { Design } from '@guildhall/api-client'
import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'

/** The key of a service's draft in the query cache. */
export const designKey = (slug: string) => ['design', slug]

/**
 * The draft of a service as the server last had it. It is read once a visit and never again by itself: a fresh copy
 * under an unsaved edit would let the edit overwrite somebody else's work unseen.
 */
export function useDesign(slug: string) {
  return useQuery<Design>({
    queryKey: designKey(slug),
    queryFn: () => api.readDesign({ params: { slug } }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    // Whether the draft is saved is told by the package being the very same object, so no copy may be made of it.
    structuralSharing: false,
    refetchOnReconnect: false,
  })
}
