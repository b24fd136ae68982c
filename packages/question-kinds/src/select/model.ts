import { choicesFrom } from '../choices.ts'
import type { QuestionKind } from '../kind.ts'
import { radios } from '../radios/model.ts'
import { welsh } from './welsh.ts'

/** One of many answers, in a list that opens. */
export const select: QuestionKind = {
  ...radios,
  kind: 'select',
  errorInWelsh: welsh,
  title: 'Choose one from a long list',
  describe: 'A list that opens. Use radio buttons when there are fewer than about ten answers.',
  newQuestion: (_name, title) => ({
    schema: { type: 'string', title, oneOf: choicesFrom(['First answer', 'Second answer'], undefined) },
    uiSchema: { 'ui:options': { kind: 'select' } },
  }),
}
