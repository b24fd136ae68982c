import type { QuestionKind } from '../kind.ts'
import { welsh } from './welsh.ts'

/** Guidance between questions. It takes no answer. */
export const content: QuestionKind = {
  kind: 'content',
  title: 'Guidance',
  describe: 'Text that helps with the questions after it. It takes no answer.',
  silent: true,
  newQuestion: (_name, title) => ({
    schema: { type: 'null', title, description: 'Write what people need to know before they answer.' },
    uiSchema: { 'ui:options': { kind: 'content', look: 'plain' } },
  }),
  parse: () => undefined,
  toRaw: () => '',
  format: () => [],
  errorInWelsh: welsh,
  errorFor: () => '',
}
