import { changeCode } from '../account/change-email.ts'
import type { AccountLetter } from '../account/queue-letter.ts'
import type { Guildhall } from '../guildhall.ts'
import type { WorkHandler, WorkInHand } from './handler.ts'
import { sendOnce } from './send-message.ts'

type Letter = { subject: string; lines: string[] }

/** An email that only tells what was done, for who did not do it. */
function notice(subject: string, ...lines: string[]) {
  return (g: Guildhall, _work: WorkInHand, council: string): Letter => ({
    subject: `${subject} at ${council}`,
    lines: [...lines, `If it was not you, tell us at once: ${g.settings.publicUrl}`],
  })
}

/** What each email about an account says. */
const letters: Record<AccountLetter, (g: Guildhall, work: WorkInHand, council: string) => Letter> = {
  'confirm-email': (g, { payload }, council) => ({
    subject: `Your code for ${council}`,
    lines: [
      `Type this code to use this email address for your account: ${changeCode(g, String(payload['changeId'])).code}`,
      'It works once, for 30 minutes. If you did not ask for this, you can ignore it.',
    ],
  }),
  'email-changed': notice(
    'Your email address was changed',
    'Your account now uses another email address. From now on we write to that one.',
  ),
  'password-set': notice(
    'Your password was changed',
    'Your account has a new password, and other devices are signed out. You can still sign in by email instead.',
  ),
  'password-removed': notice(
    'Your password was removed',
    'Your account has no password any more. You sign in by the link or code that we email you.',
  ),
  'second-step-on': notice(
    'Two-step sign-in was turned on',
    'From now on we ask for a code from your authenticator app whenever somebody signs in to your account.',
  ),
  'second-step-off': notice(
    'Two-step sign-in was turned off',
    'We no longer ask for a code from your authenticator app when somebody signs in to your account.',
  ),
  'recovery-code-used': notice(
    'A recovery code was used',
    'Somebody signed in to your account with one of your recovery codes. It does not work again.',
  ),
  'account-closed': notice(
    'Your account was closed',
    'Your account and what it kept are gone. Requests that are still open go on, and we write to you about them as before.',
    'This is the last email about your account.',
  ),
}

/** Mails what an account has to say about itself. */
export const sendAccountLetter: WorkHandler = async (g, work) => {
  const { name: council } = await g.council.read()
  const { subject, lines } = letters[work.payload['letter'] as AccountLetter](g, work, council)
  await sendOnce(g, work, { to: String(work.payload['email']), subject, body: [...lines, council].join('\n\n') })
  return 'done'
}
