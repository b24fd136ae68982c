import { placeQuestions, type QuestionPlace } from '../form/place-questions.ts'
import type { Command } from './command.ts'
import { withinForm } from './within.ts'

/** Puts one or several questions somewhere in the form, in the order they had. `what` names them: “the question “Email””. */
export function putQuestions(input: {
  form: string
  names: string[]
  what: string
  to: QuestionPlace
  where: string
}): Command {
  return {
    sentence: `Moved ${input.what} ${input.where}`,
    apply: (before) => withinForm(before, input.form, (form) => placeQuestions(form, input.names, input.to)),
  }
}
