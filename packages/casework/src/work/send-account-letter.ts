import { changeCode } from '../account/change-email.ts'
import type { AccountLetter } from '../account/queue-letter.ts'
import type { Guildhall } from '../guildhall.ts'
import type { WorkHandler, WorkInHand } from './handler.ts'
import { sendOnce } from './send-message.ts'

type Letter = { subject: string; lines: string[] }

/** What each email about an account says. */
const letters: Record<AccountLetter, (g: Guildhall, work: WorkInHand, council: string) => Letter> = {
  'confirm-email': (g, { payload }, council) => ({
    subject: `Your code for ${council}`,
    lines: [
      `Type this code to use this email address for your account: ${changeCode(g, String(payload['changeId'])).code}`,
      'It works once, for 30 minutes. If you did not ask for this, you can ignore it.',
    ],
  }),
  'email-changed': (g, _work, council) => ({
    subject: `Your email address at ${council} was changed`,
    lines: [
      'Your account now uses another email address. From now on we write to that one.',
      `If it was not you, tell us at once: ${g.settings.publicUrl}`,
    ],
  }),
}

/** Mails what an account has to say about itself. */
export const sendAccountLetter: WorkHandler = async (g, work) => {
  const { name: council } = await g.council.read()
  const { subject, lines } = letters[work.payload['letter'] as AccountLetter](g, work, council)
  await sendOnce(g, work, { to: String(work.payload['email']), subject, body: [...lines, council].join('\n\n') })
  return 'done'
}
