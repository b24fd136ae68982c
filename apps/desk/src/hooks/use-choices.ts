import { useQuery } from '@tanstack/react-query'
import { api } from './api.ts'

/** What may be done with this case from outside its steps? Asked again with the case itself. */
export function useChoices(reference: string) {
  return useQuery({
    queryKey: ['case', reference, 'choices'],
    queryFn: ({ signal }) => api.readChoices({ params: { reference }, signal }),
  })
}
