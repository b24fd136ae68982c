import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from './api.ts'

/** What can be done to a case from outside its steps, with the reason for it. */
export type CaseChange = { reason: string } & (
  | { do: 'cancel' }
  | { do: 'reopen'; to: string }
  | { do: 'go-back'; step: string; occurrence: number; to: string }
  | { do: 'skip'; step: string; occurrence: number; outcome?: string }
)

/** Change a case. Whether it went well or not, all that shows it is read again. */
export function useCaseChange(reference: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: CaseChange): Promise<unknown> => {
      const params = { reference }
      const { reason } = change
      switch (change.do) {
        case 'cancel':
          return api.cancelCase({ params, body: { reason } })
        case 'reopen':
          return api.reopenCase({ params, body: { reason, to: change.to } })
        case 'go-back': {
          const { step, occurrence, to } = change
          return api.goBack({ params, body: { reason, step, occurrence, to } })
        }
        case 'skip': {
          const { step, occurrence, outcome } = change
          return api.skipStep({ params, body: { reason, step, occurrence, ...(outcome ? { outcome } : {}) } })
        }
      }
    },
    onSettled: () =>
      Promise.all(['tasks', 'cases', 'case', 'events'].map((name) => queries.invalidateQueries({ queryKey: [name] }))),
  })
}
