import { cleanLine } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { welsh } from './welsh.ts'

/** One box that must be ticked to go on. */
export const declaration: QuestionKind = {
  kind: 'declaration',
  title: 'Declaration',
  describe: 'A statement with one box that must be ticked to go on.',
  newQuestion: (_name, title) => ({
    schema: { type: 'boolean', title, const: true },
    uiSchema: { 'ui:options': { kind: 'declaration', statement: 'I agree' } },
  }),
  parse: (raw) => (['', 'no', 'false'].includes(cleanLine(raw).toLowerCase()) ? undefined : true),
  toRaw: (answer) => (answer === true ? 'yes' : ''),
  format: (answer, _schema, options) => [answer === true ? String(options['statement'] ?? 'I agree') : 'No'],
  errorInWelsh: welsh,
  errorFor: (_fault, _schema, options) =>
    typeof options['enter'] === 'string'
      ? `Select that ${options['enter']}`
      : `Select “${String(options['statement'] ?? 'I agree')}” to continue`,
}
