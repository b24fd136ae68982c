import { Loading } from '@guildhall/ui'
import { lazy, Suspense } from 'react'
import type { QuestionFormProps } from './question-form.tsx'

const QuestionForm = lazy(async () => ({ default: (await import('./question-form.tsx')).QuestionForm }))

/** The questions of a form; what draws them is loaded with the first one that somebody opens. */
export function LateQuestionForm(props: QuestionFormProps) {
  return (
    <Suspense fallback={<Loading label="Loading the form" lines={4} />}>
      <QuestionForm {...props} />
    </Suspense>
  )
}
