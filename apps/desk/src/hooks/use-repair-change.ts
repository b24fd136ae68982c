import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { RepairsPlace } from '../addresses.ts'
import { api } from './api.ts'

/** What can be done about work that has stopped. */
export type RepairChange =
  | { do: 'retry' | 'done' | 'give-up'; workId: string; reason: string; outcome?: string }
  | { do: 'retry-all'; place: RepairsPlace; reason: string }

/** Repair something; gives how many pieces of work it was. All that shows repairs and cases is read again. */
export function useRepairChange() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (change: RepairChange): Promise<number> => {
      const { reason } = change
      if (change.do === 'retry-all') {
        const { kind, service, connector } = change.place
        const only = (id: string) => (id === 'any' ? undefined : id)
        const body = { kind, service: only(service), connector: only(connector), reason }
        return (await api.retryAllWork({ body })).retried
      }
      const params = { workId: change.workId }
      if (change.do === 'retry') await api.retryWork({ params, body: { reason } })
      else if (change.do === 'give-up') await api.giveUpWork({ params, body: { reason } })
      else await api.finishWork({ params, body: { reason, outcome: change.outcome } })
      return 1
    },
    onSettled: () =>
      Promise.all(
        ['repairs', 'repair', 'cases', 'case', 'events'].map((name) => queries.invalidateQueries({ queryKey: [name] })),
      ),
  })
}
