import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from './api.ts'

/** Why a clock is stopped or given more time; the API knows the same list. */
export type ClockReason = NonNullable<Parameters<typeof api.pauseClock>[0]['body']>['reason']

/** What staff can do to a clock of a case: of a step, or of the whole case where none is named. */
export type ClockChange = { reference: string; step?: string; occurrence?: number; note?: string } & (
  | { do: 'pause'; reason: ClockReason }
  | { do: 'resume' }
  | { do: 'extend'; reason: ClockReason; workingDays: number }
)

/** Change a clock. Whether it went well or a colleague was faster, all that shows clocks is read again. */
export function useClockChange() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: ClockChange): Promise<unknown> => {
      const { reference, step, occurrence, note } = change
      const params = { reference }
      const which = { step, occurrence, note: note || undefined }
      if (change.do === 'resume') return api.resumeClock({ params, body: which })
      const { reason } = change
      if (change.do === 'pause') return api.pauseClock({ params, body: { ...which, reason } })
      return api.extendClock({ params, body: { ...which, reason, length: { workingDays: change.workingDays } } })
    },
    onSettled: () =>
      Promise.all(
        ['tasks', 'cases', 'case', 'events', 'reasons'].map((name) => queries.invalidateQueries({ queryKey: [name] })),
      ),
  })
}
