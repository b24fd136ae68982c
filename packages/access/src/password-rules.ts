/** Why a password may not be chosen. */
export type PasswordFault = 'short' | 'long' | 'common' | 'own'

const LEAST = 10
/** Longer ones cost more to hash than they protect. */
const MOST = 200

/** What people try first, without numbers and signs at its ends: the roots of the passwords of ten or more characters that are stolen most. */
const COMMON =
  /^(p[a@4][s$5]{2}w[o0]rd|qwerty(uiop)?|qwertyuiop\[?|asdfghjkl|zxcvbnm|iloveyou|letmein|welcome|sunshine|princess|football|liverpool|administrator|changeme|secret|abcdefghij(k|kl)?|1q2w3e4r(5t)?(6y)?|q1w2e3r4(t5)?(y6)?)$/

/**
 * What is wrong with a password as a choice: fewer than ten or more than 200 characters, one of the most stolen, or one's own email address. Nothing is asked of
 * its letters and numbers: long ones that can be remembered are better.
 */
export function passwordFault(password: string, email: string): PasswordFault | undefined {
  const length = [...password].length
  if (length < LEAST) return 'short'
  if (length > MOST) return 'long'
  const lower = password.toLowerCase()
  const root = lower.replaceAll(/^[^a-z]+|[^a-z]+$/g, '')
  const isRun =
    new Set(lower).size < 4 || '01234567890123456789'.includes(lower) || '98765432109876543210'.includes(lower)
  if (isRun || COMMON.test(root) || COMMON.test(lower)) return 'common'
  const [mailbox = ''] = email.toLowerCase().split('@')
  const isOwn = lower === email.toLowerCase() || (mailbox.length > 3 && root === mailbox.replaceAll(/[^a-z]/g, ''))
  return isOwn ? 'own' : undefined
}
