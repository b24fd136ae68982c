import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from './api.ts'

type Answers = Record<string, unknown>

/** What was answered in this case, with the form that asked, and what does it wait for? Asked only once somebody wants to change it. */
export function useAnswers(reference: string, isWanted: boolean) {
  return useQuery({
    queryKey: ['case', reference, 'answers'],
    queryFn: ({ signal }) => api.readAnswers({ params: { reference }, signal }),
    enabled: isWanted,
    // Somebody types over these: they must not change under his hands.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
}

/** What would correcting these answers do? */
export function useCorrectionPlan(reference: string) {
  return useMutation({
    mutationFn: (answers: Answers) => api.planCorrection({ params: { reference }, body: { answers } }),
  })
}

/** Correct answers of a case. All that shows it is read again. */
export function useCorrection(reference: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { answers: Answers; reason: string }) => api.correctAnswers({ params: { reference }, body }),
    onSettled: () => readAgain(queries),
  })
}

/** Fill in a form for the resident. */
export function useAnswerForResident(reference: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { step: string; answers: Answers }) => api.answerForResident({ params: { reference }, body }),
    onSettled: () => readAgain(queries),
  })
}

function readAgain(queries: ReturnType<typeof useQueryClient>) {
  const names = ['tasks', 'cases', 'case', 'events', 'reasons']
  return Promise.all(names.map((name) => queries.invalidateQueries({ queryKey: [name] })))
}
