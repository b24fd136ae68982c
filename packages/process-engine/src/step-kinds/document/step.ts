import { evaluate } from '@guildhall/rules'
import type { DocumentStepConfig } from '@guildhall/schemas'
import type { StepKind } from '../../definition.ts'
import { instant } from '../../moment.ts'

const LONGEST_TITLE = 200

/** Has a document of the service made and waits until it is kept with the case. */
export const documentStep: StepKind<DocumentStepConfig> = {
  kind: 'document',
  waits: true,
  // It waits for nobody: steps that only make documents, going round, would fill the case with them.
  mayPass: () => true,
  waitsFor: () => 'time',
  example: { document: 'receipt', to: 'resident' },
  outcomes: () => [],
  uses: ({ document }) => [{ of: 'document', id: document, at: '/document' }],
  rules: ({ title }) => (title === undefined ? [] : [{ rule: title, at: '/title' }]),

  enter({ step, occurrence, config: { document, to = 'resident', title: rule }, scope, now, key, at }) {
    const title = rule === undefined ? '' : String(evaluate(rule, scope) ?? '').trim()
    return {
      effects: [
        {
          type: 'make-document',
          key: key('document'),
          step,
          occurrence,
          document,
          to,
          ...(title && { title: title.slice(0, LONGEST_TITLE) }),
          moment: instant(now),
        },
      ],
      ledger: [{ type: 'document-asked', data: { document, to } }],
      reasons: [{ about: 'document', at, result: { document, to } }],
    }
  },

  on({ config: { document, to = 'resident' } }, event) {
    if (event.type !== 'document-made') return undefined
    const { documentId, digest } = event
    const kept = documentId === undefined ? { byHand: true } : { id: documentId, digest }
    return { ledger: [{ type: 'document-made', data: { document, to, ...kept } }], done: { result: kept } }
  },

  leave: ({ key }) => ({ effects: [{ type: 'cancel-work', key: key('document') }] }),
}
