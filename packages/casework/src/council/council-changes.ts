import type { Council } from '@guildhall/schemas'
import { hoursInWords } from './hours-in-words.ts'

/** The parts of the settings as people speak of them, each as one line of text. */
const parts: { title: string; said: (council: Council) => string }[] = [
  { title: 'Name', said: ({ name }) => name },
  { title: 'Phone', said: ({ phone }) => phone },
  { title: 'Email', said: ({ email }) => email },
  { title: 'Address', said: ({ address }) => address.join(', ') },
  { title: 'Opening hours', said: ({ hours }) => hoursInWords(hours) },
  { title: 'Main colour', said: ({ look }) => look?.main ?? '' },
  { title: 'Colour of links', said: ({ look }) => look?.link ?? '' },
  { title: 'Colour of buttons', said: ({ look }) => look?.button ?? '' },
  { title: 'Logo', said: ({ logo }) => (logo ? `picture ${logo.digest.slice(0, 8)}` : '') },
  {
    title: 'Name beside the logo',
    said: ({ logo }) => (logo ? (logo.saysName ? 'no, the logo says it' : 'yes') : ''),
  },
  { title: 'Text at the end of pages', said: ({ footer }) => footer?.text ?? '' },
  {
    title: 'Links at the end of pages',
    said: ({ footer }) => (footer?.links ?? []).map(({ text, href }) => `${text} (${href})`).join(', '),
  },
  { title: 'Welsh', said: ({ translations }) => Object.values(translations?.['cy'] ?? {}).join(', ') },
]

/** What changed from some settings to the next, a line each; all that is said where there were none before. */
export function councilChanges(before: Council | undefined, after: Council): string[] {
  return parts.flatMap(({ title, said }) => {
    const [old, now] = [before ? said(before) : '', said(after)]
    if (old === now) return []
    if (old === '') return [`${title}: ${now}`]
    return [now === '' ? `${title}: no longer ${old}` : `${title}: ${now}, before that ${old}`]
  })
}
