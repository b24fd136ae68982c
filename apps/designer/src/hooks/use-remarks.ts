import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../api.ts'

/** Services that somebody may look over. */
export function useReviews() {
  return useQuery({ queryKey: ['reviews'], queryFn: () => api.listReviews() })
}

/** The draft of a service for those who remark on it. */
export function useReview(slug: string) {
  return useQuery({ queryKey: ['review', slug], queryFn: () => api.readReview({ params: { slug } }) })
}

/** What is said about a draft, open or settled; asked again now and then, for others write too. */
export function useRemarks(slug: string, open: boolean) {
  return useQuery({
    queryKey: ['remarks', slug, open],
    queryFn: () => api.listRemarks({ params: { slug }, query: { open } }),
    refetchInterval: 15_000,
  })
}

type NewRemark = {
  place: string
  placeWords: string
  text: string
  suggestion?: { field: string; from: string; to: string }
}
type Settling = { id: string; state: 'open' | 'resolved' | 'accepted' | 'declined'; reason?: string }

/** The ways to say something about a draft, and to settle what was said. */
export function useRemarking(slug: string) {
  const cache = useQueryClient()
  const onSuccess = () => cache.invalidateQueries({ queryKey: ['remarks', slug] })
  return {
    add: useMutation({ mutationFn: (body: NewRemark) => api.addRemark({ params: { slug }, body }), onSuccess }),
    reply: useMutation({
      mutationFn: ({ id, text }: { id: string; text: string }) =>
        api.replyToRemark({ params: { slug, id }, body: { text } }),
      onSuccess,
    }),
    settle: useMutation({
      mutationFn: ({ id, ...body }: Settling) => api.settleRemark({ params: { slug, id }, body }),
      onSuccess,
    }),
  }
}
