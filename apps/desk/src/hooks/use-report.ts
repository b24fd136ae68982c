import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from './api.ts'

/** Tell a case what happened outside. The key makes a second press of the same button one event. */
export function useReport(reference: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ event, key }: { event: string; key: string }) =>
      api.reportEvent({ params: { reference }, headers: { 'idempotency-key': key }, body: { name: event } }),
    onSettled: () =>
      Promise.all(
        ['tasks', 'cases', 'case', 'events', 'reasons'].map((name) => queries.invalidateQueries({ queryKey: [name] })),
      ),
  })
}
