import type { Problem, ServicePackage } from '@guildhall/schemas'
import type { Command } from '../commands/command.ts'
import { type Question, questionsOf } from '../form/question.ts'

/** Something in the words of a service that is worth a look, with an edit that puts it right where that is safe. */
export type ContentProblem = Problem & { fix?: { words: string; command: Command } }

/** One thing that the words of a service are looked over for. */
export type ContentCheck = {
  id: string
  /** What it looks for, as the list names it. */
  title: string
  /** What is said when it finds nothing. */
  passed: string
  find(pack: ServicePackage): ContentProblem[]
}

/** A question of a form with where it stands. */
export type PlacedQuestion = { form: string; page: string; at: string; question: Question }

/** Every question of a service with its JSON pointer. */
export function placedQuestions(pack: ServicePackage): PlacedQuestion[] {
  return Object.entries(pack.forms).flatMap(([form, { pages }]) =>
    pages.flatMap((page, number) =>
      questionsOf(page).map((question) => ({
        form,
        page: page.id,
        at: `/forms/${form}/pages/${number}/schema/properties/${question.name}`,
        question,
      })),
    ),
  )
}
