import type { Form, ServicePackage } from '@guildhall/schemas'
import type { Found } from '../found.ts'
import { lineOf } from '../text.ts'
import { slugOf } from './names.ts'

/** The team of tasks that nobody has been named for yet: a service cannot be published with it. */
export const TEAM_TO_NAME = 'team-to-name'

/** A service around a form, with the least that a process needs: somebody looks at what was sent. */
export function draftPackage(form: Form, found: Found): ServicePackage {
  const name = form.title
  return {
    format: 'guildhall.service-package/1',
    service: {
      slug: slugOf(name, 'service'),
      name,
      prefix: prefixOf(name),
      summary: lineOf(found.summary, 500) || `${name}, drafted from a file`,
      topic: 'Topic to name',
      department: 'Department to name',
      start: { need: [], cost: 'Say what it costs', duration: `About ${minutesFor(form)} minutes` },
    },
    forms: { [form.id]: form },
    process: (found.process?.process as ServicePackage['process'] | undefined) ?? {
      format: 'guildhall.process/1',
      start: 'request',
      steps: {
        request: {
          kind: 'form',
          title: 'A resident fills in the form',
          config: { form: form.id, by: 'resident' },
          next: 'look-at-it',
        },
        'look-at-it': {
          kind: 'task',
          title: 'Look at what was sent',
          config: { team: TEAM_TO_NAME, outcomes: [{ id: 'done', title: 'Done' }] },
          next: 'done',
        },
        done: { kind: 'end', title: 'Done', config: { outcome: 'completed' } },
      },
    },
    messages: found.process?.messages ?? {},
    fees: {},
    bookings: {},
    calendars: {},
  }
}

/** Half a minute a page, five at most in one go. */
function minutesFor({ pages }: Form): number {
  return Math.max(2, Math.ceil(pages.length / 2))
}

/** Two to five capitals: the first letters of the words, or of the only word. */
function prefixOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((word) => word !== '' && !['A', 'AN', 'THE', 'FOR', 'OF', 'TO', 'AND', 'OR', 'IN', 'ON'].includes(word))
  const initials = words
    .map((word) => word[0])
    .join('')
    .slice(0, 4)
  if (initials.length >= 2) return initials
  const letters = words.join('').slice(0, 3)
  return letters.length >= 2 ? letters : 'SVC'
}
