import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '../api.ts'
import { openSaver } from '../store/open-saver.ts'

/** How often (ms) the server hears where this designer is; it waits 20 seconds before it counts somebody as gone. */
const PAUSE = 4_000

/** Says where in the service this designer is and gives who else is there. A draft that others have saved meanwhile is taken in. */
export function useVisit(slug: string, place: string) {
  const [visit] = useState(ownVisit)
  const { data, refetch } = useQuery({
    queryKey: ['visit', slug, visit],
    queryFn: async () => {
      const reply = await api.visitDesign({ params: { slug }, body: { visit, place: place.slice(0, 200) } })
      openSaver.get()?.heardOf(reply.revision)
      return reply
    },
    // A hidden tab is silent, and its person counts as gone.
    refetchInterval: PAUSE,
    retry: false,
    gcTime: 0,
  })
  useEffect(() => void refetch(), [place, refetch])
  useEffect(() => {
    const leave = () =>
      void api.visitDesign({ params: { slug }, body: { visit, place: '', left: true } }).catch(() => 0)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [slug, visit])
  return data?.visitors ?? []
}

/** One id a tab, kept over a reload, so that nobody seems to be here twice. */
function ownVisit(): string {
  const key = 'guildhall-visit'
  const known = sessionStorage.getItem(key)
  if (known) return known
  const made = crypto.randomUUID()
  sessionStorage.setItem(key, made)
  return made
}
