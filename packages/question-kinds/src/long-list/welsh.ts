import type { QuestionKind } from '../kind.ts'
import { choose } from '../wording-cy.ts'

/** What is wrong with a choice from a very long list, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault, schema, options, answer) =>
  fault.params['none'] === true
    ? `Nid oes “${String(answer)}” yn y rhestr. Gwiriwch y sillafu neu deipiwch lai o lythrennau`
    : choose(schema, options)
