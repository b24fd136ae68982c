import type { Form } from '@guildhall/schemas'
import { Type } from 'typebox'
import { Answers, Contract } from './basics.ts'
import { named } from './named.ts'

/** The answers with which a case began, and the forms that it waits for its resident to fill in. */
export const CaseAnswers = named(
  'CaseAnswers',
  Type.Object({
    form: Contract<Form>('Form'),
    answers: Answers,
    questions: Type.Array(
      Type.Object({
        name: Type.String(),
        label: Type.String(),
        lines: Type.Array(Type.String()),
        isHidden: Type.Boolean({ description: 'The form does not ask it of somebody with the other answers' }),
        isCorrectable: Type.Boolean({ description: 'False for what is changed elsewhere: a booking, a file' }),
      }),
    ),
    asked: Type.Array(Type.Object({ step: Type.String(), title: Type.String(), form: Contract<Form>('Form') })),
  }),
)

/** An answer as it was and as it is, in words. */
export const AnswerChange = Type.Object({
  label: Type.String(),
  before: Type.Array(Type.String()),
  after: Type.Array(Type.String()),
})

/** What a correction would change, and what follows from it, in words. */
export const CorrectionPlan = named(
  'CorrectionPlan',
  Type.Object({
    changes: Type.Array(AnswerChange),
    consequences: Type.Array(Type.String()),
  }),
)
