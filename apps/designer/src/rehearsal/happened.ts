import { ledgerWords, pounds, stepTitle } from '@guildhall/case-words'
import type { Effect, World } from '@guildhall/process-engine'
import type { ServicePackage } from '@guildhall/schemas'
import { recipientWords } from '../process/step-words.ts'
import { nameOf } from './names.ts'

/** What of an effect is worth telling. A kind that is missing here is seen elsewhere. */
const tells: { [Type in Effect['type']]?: (effect: Extract<Effect, { type: Type }>, pack: ServicePackage) => string } =
  {
    'send-message': ({ message, to }, { messages }) =>
      `“${messages[message]?.title ?? message}” is sent to ${recipientWords(to)}`,
    'open-task': ({ title, team }) => `“${title}” is on the list of ${nameOf(team)}`,
    'reassign-task': () => 'The task is given to the team lead',
    'raise-priority': ({ to }) => `The task is marked ${to === 'high' ? 'high priority' : 'urgent'}`,
    'request-payment': ({ amount }) => `The resident is asked for ${pounds(amount)}`,
    'call-connector': ({ connector, operation }) => `“${operation}” of “${connector}” is called`,
    'make-document': ({ document }, { documents }) => `“${documents?.[document]?.title ?? document}” is made`,
    'start-sub-case': ({ service }) => `A case of “${service}” is started`,
    'invite-renewal': () => 'The resident is invited to renew',
    'end-case': ({ outcome }) => `The case has ended: ${outcome}`,
  }

/** What happened between two moments of a case, in sentences without a full stop; empty where nothing did. */
export function happenedBetween(pack: ServicePackage, before: World | undefined, after: World): string[] {
  const effects = after.effects.slice(before?.effects.length ?? 0)
  const lines = after.ledger.slice(before?.ledger.length ?? 0)
  const reached = lines.flatMap((line) => (line.type === 'deadline-reached' ? [reachedWords(pack, line)] : []))
  const told = effects.flatMap(({ effect }) => {
    const tell = tells[effect.type] as ((effect: Effect, pack: ServicePackage) => string) | undefined
    return tell ? [tell(effect, pack)] : []
  })
  const failed = lines.flatMap((line) => (line.type === 'payment-failed' ? [ledgerWords(line, pack)] : []))
  return [...failed, ...reached, ...told]
}

function reachedWords(pack: ServicePackage, line: World['ledger'][number]): string {
  const words = ledgerWords(line, pack)
  return line.step ? `${words} of “${stepTitle(line.step, pack)}”` : words
}
