import type { DocumentFor } from '@guildhall/schemas'
import type { Command } from './command.ts'
import { withinStep } from './within.ts'

/** Says which document a step makes, or for whom. */
export function setStepDocument(input: {
  step: string
  title: string
  change: { document: string } | { to: DocumentFor }
}): Command {
  const what = 'document' in input.change ? 'makes another document' : 'makes its document for others'
  return {
    sentence: `The step “${input.title}” ${what}`,
    apply: (before) =>
      withinStep(before, input.step, (step) => ({ ...step, config: { ...step.config, ...input.change } })),
  }
}
