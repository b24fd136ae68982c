import type { ServicePackage } from '@guildhall/schemas'

/** What ((words)) in a message may stand for, as docs/messages.md lists them. The worker fills them in when it sends. */
export const placeholders: { name: string; means: string }[] = [
  { name: 'name', means: 'the resident’s name' },
  { name: 'reference', means: 'the reference of the case' },
  { name: 'service', means: 'the name of the service' },
  { name: 'booking', means: 'the day and time that is booked' },
  { name: 'amount', means: 'the fee of the case' },
  { name: 'link', means: 'the resident’s page of the case' },
  { name: 'rateLink', means: 'the page to rate the service' },
  { name: 'serviceLink', means: 'the start page of the service' },
  { name: 'note', means: 'the note that the officer left' },
  { name: 'task', means: 'the title of the task' },
  { name: 'due', means: 'when the task is due' },
  { name: 'deskLink', means: 'the case on the desk, for staff' },
  { name: 'renewLink', means: 'the form to renew, filled in from the case' },
  { name: 'renewBefore', means: 'when what is to be renewed runs out' },
  { name: 'renewAnew', means: 'what has to be answered again when renewing' },
  { name: 'council', means: 'the council’s name' },
  { name: 'councilPhone', means: 'the council’s phone number' },
  { name: 'councilHours', means: 'when the phone is answered' },
  { name: 'councilEmail', means: 'the council’s email address' },
  { name: 'councilAddress', means: 'the council’s postal address' },
]

/** What ((words)) in a document of a service may stand for: the day, each answer, and those of messages but for renewals. */
export function documentPlaceholders({ forms }: Pick<ServicePackage, 'forms'>): { name: string; means: string }[] {
  const asked = Object.values(forms).flatMap(({ pages }) =>
    pages.flatMap(({ schema }) => Object.entries(schema.properties)),
  )
  return [
    { name: 'today', means: 'the day on which it is made' },
    ...placeholders.filter(({ name }) => !name.startsWith('renew')),
    ...asked.map(([name, schema]) => ({ name: `answers.${name}`, means: `“${String(schema['title'] ?? name)}”` })),
  ]
}

/** The placeholders of a text that mean nothing, so that a resident would read them as they stand. */
export function unknownPlaceholders(text: string): string[] {
  const known = new Set(placeholders.map((one) => one.name))
  const found = [...text.matchAll(/\(\(([^()]{1,50})\)\)/g)].map((match) => match[1]!)
  return [...new Set(found.filter((name) => !known.has(name)))]
}
