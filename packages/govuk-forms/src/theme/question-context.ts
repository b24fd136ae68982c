/** What a theme's form is told when it draws one question of a page and not a whole page. */
export type QuestionContext = { questionId: string; heading: boolean; required: boolean }

type Asked = { heading: boolean; required: boolean; isQuestion: boolean }

/** Whether a field is the question that the form draws, and what the page says of it. */
export function askedOf(context: unknown, id: string, required: boolean | undefined): Asked {
  const question = (context ?? {}) as Partial<QuestionContext>
  if (question.questionId !== id) return { heading: false, required: required ?? false, isQuestion: false }
  return { heading: question.heading ?? false, required: question.required ?? false, isQuestion: true }
}
