import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from './api.ts'

/** What can be done to a task. */
export type TaskChange =
  | { do: 'claim'; taskId: string }
  | { do: 'release'; taskId: string }
  | { do: 'complete'; taskId: string; outcome: string; note?: string; answers?: Record<string, unknown> }

/** Change a task. Whether it went well or a colleague was faster, all that shows tasks is read again. */
export function useTaskChange() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: TaskChange): Promise<unknown> => {
      const params = { taskId: change.taskId }
      if (change.do === 'claim') return api.claimTask({ params })
      if (change.do === 'release') return api.releaseTask({ params })
      const { outcome, note, answers } = change
      return api.completeTask({ params, body: { outcome, note: note || undefined, answers } })
    },
    onSettled: () =>
      Promise.all(['tasks', 'cases', 'case', 'events'].map((name) => queries.invalidateQueries({ queryKey: [name] }))),
  })
}
