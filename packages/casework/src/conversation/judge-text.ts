import { GuildhallError } from '../errors.ts'

const MOST_LETTERS = 2000

/** What somebody typed as a message, trimmed. Throws invalid-answers when it is empty or too long. */
export function judgeText(typed: string): string {
  const text = typed.replaceAll('\r\n', '\n').trim()
  const refuse = (message: string) =>
    new GuildhallError('invalid-answers', {
      problems: [{ at: 'text', message, code: text === '' ? 'required' : 'too-long' }],
    })
  if (text === '') throw refuse('Enter your message')
  if (text.length > MOST_LETTERS) throw refuse('Your message must be 2,000 characters or less')
  return text
}
