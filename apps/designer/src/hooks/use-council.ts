import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import type { CouncilFacts } from '../rehearsal/letters.ts'

const nothing: CouncilFacts = { council: '', councilPhone: '', councilEmail: '', councilHours: '', councilAddress: '' }

/** What messages say of the council; nothing until it is known. */
export function useCouncil(): CouncilFacts {
  const { data } = useQuery({
    queryKey: ['council'],
    queryFn: () => api.readCouncil(),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (!data) return nothing
  const { name, phone, email, hours, address } = data
  return {
    council: name,
    councilPhone: phone,
    councilEmail: email,
    councilHours: hours,
    councilAddress: address.join('\n'),
  }
}
