import { isColour, judgeLook, usualLook } from '@guildhall/look'
import type { CouncilFields } from './fields.ts'
import { readHours, weekdays } from './hours.ts'

/** What is wrong with each field by its name, in a sentence that says what to do; links by `link-<id>` and `href-<id>`. */
export type FieldProblems = Record<string, string>

const colours = { main: 'main colour', link: 'colour of links', button: 'colour of buttons' } as const

/** One of the colours that a council may choose. */
export type ColourName = keyof typeof colours

/** Everything that must be put right before the settings can be saved, in the order of the fields. */
export function problemsOf(fields: CouncilFields): FieldProblems {
  const all: [string, string | undefined | false][] = [
    ['name', fields.name.trim() === '' && 'Enter the name of the council'],
    [
      'phone',
      !/^\+?[0-9][0-9 ]{5,28}[0-9]$/.test(fields.phone.trim()) && 'Enter a phone number, with digits and spaces only',
    ],
    ['email', !/^\S+@\S+\.\S+$/.test(fields.email.trim()) && 'Enter an email address, like name@example.com'],
    ['address', fields.address.trim() === '' && 'Enter the postal address'],
    ...weekdays.map(({ id, title }): [string, string | false] => [
      `hours-${id}`,
      readHours(fields.hours[id] ?? '') === undefined &&
        `${title} must be times like 09:00 to 17:00, or empty when nobody answers`,
    ]),
    ...(Object.keys(colours) as ColourName[]).map((at): [string, string | undefined] => [
      at,
      colourProblem(fields, at)?.message,
    ]),
    ...fields.links.flatMap(({ id, text, href }): [string, string | false][] => [
      [`link-${id}`, text.trim() === '' && 'Enter the words of the link, or remove it'],
      [
        `href-${id}`,
        !/^(https?:\/\/[^\s/]+|\/)\S*$/.test(href.trim()) && 'Enter an address that begins with https:// or with /',
      ],
    ]),
  ]
  return Object.fromEntries(all.flatMap(([name, message]) => (message ? [[name, message]] : [])))
}

/** What is wrong with one of the colours, with one that would do where it is a colour at all. */
export function colourProblem(
  fields: Pick<CouncilFields, ColourName>,
  at: ColourName,
): { message: string; suggestion?: string } | undefined {
  if (!isColour(typed(fields, at)))
    return { message: `The ${colours[at]} must be a # with six digits or letters from a to f, like ${usualLook[at]}` }
  const known = (name: ColourName) => (isColour(typed(fields, name)) ? typed(fields, name) : usualLook[name])
  return judgeLook({ main: known('main'), link: known('link'), button: known('button') }).find(
    (problem) => problem.at === at,
  )
}

function typed(fields: Pick<CouncilFields, ColourName>, name: ColourName): string {
  return fields[name].trim().toLowerCase()
}
