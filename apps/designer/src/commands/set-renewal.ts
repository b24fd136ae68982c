import type { RenewalStepConfig } from '@guildhall/schemas'
import type { Command } from './command.ts'
import { withinStep } from './within.ts'

type Change = Partial<Pick<RenewalStepConfig, 'lasts' | 'inviteBefore' | 'message' | 'carry'>>

const words: Record<keyof Change, string> = {
  lasts: 'how long it lasts',
  inviteBefore: 'when the resident is invited',
  message: 'the message that invites',
  carry: 'which answers are carried over',
}

/** Changes one thing about an invitation to renew. */
export function setRenewal(input: { step: string; title: string; change: Change }): Command {
  const [what = 'message'] = Object.keys(input.change) as (keyof Change)[]
  return {
    sentence: `Changed ${words[what]} in the step “${input.title}”`,
    field: `step/${input.step}/${what}`,
    apply: (before) =>
      withinStep(before, input.step, (step) => ({ ...step, config: { ...step.config, ...input.change } })),
  }
}
