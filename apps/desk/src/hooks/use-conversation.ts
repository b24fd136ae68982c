import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from './api.ts'

/** Write to the resident of a case. The id is of the message, so that pressed twice it is sent once. */
export function useAnswerResident(reference: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { id: string; text: string }) => api.answerResident({ params: { reference }, body }),
    onSettled: () =>
      Promise.all(['cases', 'case', 'events'].map((name) => queries.invalidateQueries({ queryKey: [name] }))),
  })
}

/** Marks what the resident wrote as read once somebody who answers it looks at it. */
export function useMarkRead(reference: string, isNew: boolean): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (!isNew) return
    void api.markMessagesRead({ params: { reference } }).then(
      () => queries.invalidateQueries({ queryKey: ['cases'] }),
      // It stays marked as new, which is the safe side.
      () => undefined,
    )
  }, [queries, reference, isNew])
}

/** Ask the resident for documents, or say that they are no longer needed. */
export function useDocumentRequest(reference: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (ask: { items: string[]; text: string } | undefined) =>
      ask
        ? api.askForDocuments({ params: { reference }, body: ask })
        : api.dropDocumentRequest({ params: { reference } }),
    onSettled: () =>
      Promise.all(['tasks', 'cases', 'case', 'events'].map((name) => queries.invalidateQueries({ queryKey: [name] }))),
  })
}
