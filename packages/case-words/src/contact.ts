import { questionsOf } from '@guildhall/form-engine'
import type { Form } from '@guildhall/schemas'

/** How to reach the person a case is for. */
export type Contact = { name?: string; email?: string; phone?: string }

/** Reads the contact from a form's answers: the first email and phone questions, and the first that browsers fill in with a name. */
export function contactOf(form: Form, answers: Record<string, unknown>): Contact {
  const contact: Contact = {}
  for (const page of form.pages) {
    for (const { name, kind, options, schema } of questionsOf(page)) {
      const given = answers[name]
      // A name may have been asked in two boxes.
      const answer =
        kind?.kind === 'name' && given !== undefined ? kind.format(given, schema, options).join(' ') : given
      if (typeof answer !== 'string' || answer === '') continue
      if (kind?.kind === 'email') contact.email ??= answer.trim().toLowerCase()
      else if (kind?.kind === 'phone') contact.phone ??= answer
      else if (options['autocomplete'] === 'name') contact.name ??= answer
    }
  }
  return contact
}
