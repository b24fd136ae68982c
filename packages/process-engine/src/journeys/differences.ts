import type { Journey } from '@guildhall/schemas'
import type { ProcessDefinition } from '../definition.ts'

type Expected = Journey['expect']
type Found = { path: string[]; messages: Expected['messages']; fee: number; end: string; waitsAt: string[] }

/** Something that came out otherwise than expected: its code, where the journey says so as a JSON pointer into it, and a sentence. */
export type Difference = { code: string; at: string; message: string }

/** What came out otherwise than expected; of the path and of the messages only where they first part. */
export function differencesIn(definition: ProcessDefinition, expected: Expected, found: Found): Difference[] {
  const titleOf = (id: string) => `"${definition.steps.get(id)?.title ?? id}"`
  const path = firstDifference(expected.path, found.path)
  const [wanted, came] = [expected.messages.map(sayMessage), found.messages.map(sayMessage)]
  const message = firstDifference(wanted, came)
  const all = [
    path !== undefined && {
      code: 'journey/path',
      at: `/expect/path/${path}`,
      message: ofPath(expected.path, found.path, path, titleOf),
    },
    message !== undefined && {
      code: 'journey/messages',
      at: `/expect/messages/${message}`,
      message: ofMessages(wanted, came, message),
    },
    expected.fee !== undefined &&
      expected.fee !== found.fee && {
        code: 'journey/fee',
        at: '/expect/fee',
        message: `The fee is ${pounds(found.fee)}, not ${pounds(expected.fee)}`,
      },
    expected.end !== found.end && {
      code: 'journey/end',
      at: '/expect/end',
      message: ofEnd(expected.end, found, titleOf),
    },
  ]
  return all.filter((one) => one !== false)
}

function ofPath(expected: string[], found: string[], place: number, titleOf: (id: string) => string): string {
  const [wanted, came] = [expected[place], found[place]]
  const after = place > 0 ? ` after ${titleOf(found[place - 1]!)}` : ''
  if (wanted === undefined) return `The case goes on to ${titleOf(came!)}${after}, where the journey expects it to stop`
  if (came === undefined) return `The case does not come to ${titleOf(wanted)}${after}`
  return `The case goes to ${titleOf(came)}${after}, not to ${titleOf(wanted)}`
}

function ofMessages(wanted: string[], came: string[], place: number): string {
  if (wanted[place] === undefined) return `One message too many is sent: ${came[place]}`
  if (came[place] === undefined) return `A message is not sent: ${wanted[place]}`
  return `Message ${place + 1} is ${came[place]}, not ${wanted[place]}`
}

function sayMessage({ message, to }: Expected['messages'][number]): string {
  return `"${message}" to the ${to.replace('-', ' ')}`
}

function ofEnd(expected: string, found: Found, titleOf: (id: string) => string): string {
  if (found.end === 'open')
    return `The case is still open at ${found.waitsAt.map(titleOf).join(' and ')}, not ${expected}`
  const instead = expected === 'open' ? ', where the journey expects it to be still open' : `, not ${expected}`
  return `The case ends as ${found.end}${instead}`
}

function firstDifference(expected: string[], found: string[]): number | undefined {
  const length = Math.max(expected.length, found.length)
  for (let place = 0; place < length; place += 1) if (expected[place] !== found[place]) return place
  return undefined
}

function pounds(pence: number): string {
  return `£${(pence / 100).toFixed(2)}`
}
