import { linkSecrets } from '../sign-in.ts'
import type { WorkHandler } from './handler.ts'
import { sendOnce } from './send-message.ts'

/** Mails a sign-in link and its code. */
export const sendSignInLink: WorkHandler = async (g, work) => {
  const { payload } = work
  const to = String(payload['email'])
  const { token, code } = linkSecrets(g, String(payload['linkId']), to)
  const { publicUrl } = g.settings
  const { name: councilName } = await g.council.read()
  const body = [
    `Sign in to ${councilName}:`,
    `${publicUrl}/sign-in/${token}`,
    `Or type this code: ${code}`,
    'They work once, for 30 minutes. If you did not ask for this, you can ignore it.',
    councilName,
  ].join('\n\n')
  await sendOnce(g, work, { to, subject: `Sign in to ${councilName}`, body })
  return 'done'
}
