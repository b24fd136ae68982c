import { stepKinds } from '@guildhall/process-engine'
import type { ServicePackage, Step } from '@guildhall/schemas'
import { addBooking } from '../commands/add-booking.ts'
import { addDocument } from '../commands/add-document.ts'
import { addFee } from '../commands/add-fee.ts'
import { addMessage } from '../commands/add-message.ts'
import { freeId } from '../form/names.ts'
import { linkSlot } from './link-slot.ts'

/** What a new step may be told that the service itself does not say. */
export type Known = { team?: string | undefined; service?: string | undefined }

type Begun = { pack: ServicePackage; config: Record<string, unknown>; steps?: Record<string, Step> }

/**
 * The config that a new step of a kind begins with: its kind's example with what it names put in its place. What the service does not have yet, such as
 * a message to send, is made along with it.
 */
export function beginStep(pack: ServicePackage, kind: string, title: string, known: Known): Begun {
  const example = structuredClone(stepKinds.get(kind)?.example ?? {}) as Record<string, unknown>
  const begin = beginnings[kind]
  return begin ? begin({ pack, example, title, known }) : { pack, config: example }
}

type Given = { pack: ServicePackage; example: Record<string, unknown>; title: string; known: Known }

const beginnings: Record<string, (given: Given) => Begun> = {
  message: ({ pack, example, title }) => withMessage(pack, title, example),
  renewal: ({ pack, example, title }) => {
    const { remind: _none, ...rest } = example
    return withMessage(pack, title, { ...rest, carry: [] })
  },
  task: ({ pack, example, known }) => ({
    pack,
    config: {
      ...example,
      team: known.team ?? teamIn(pack) ?? example['team'],
      outcomes: [{ id: 'done', title: 'Done' }],
    },
  }),
  payment: ({ pack, example }) => {
    const after = Object.keys(pack.fees).length > 0 ? pack : addFee({ title: 'Fee' }).apply(pack)
    return { pack: after, config: { ...example, fee: Object.keys(after.fees)[0]!, description: pack.service.name } }
  },
  booking: ({ pack, example }) => {
    const after = Object.keys(pack.bookings).length > 0 ? pack : addBooking({ title: 'Bookings' }).apply(pack)
    const question = slotQuestion(pack) ?? example['question']
    const booking = Object.keys(after.bookings)[0]!
    return { pack: linkSlot(after, String(question), booking), config: { ...example, booking, question } }
  },
  document: ({ pack, example, title }) => {
    const after = Object.keys(pack.documents ?? {}).length > 0 ? pack : addDocument({ title }).apply(pack)
    return { pack: after, config: { ...example, document: Object.keys(after.documents ?? {})[0]! } }
  },
  form: ({ pack, title, known }) => {
    const id = freeId(title, 'form', new Set(Object.keys(pack.forms)))
    const page = { id: 'first-page', title, schema: { type: 'object' as const, properties: {} }, uiSchema: {} }
    const form = { format: 'guildhall.form/1' as const, id, title, pages: [page] }
    const team = known.team ?? teamIn(pack)
    const by = team === undefined ? { by: 'resident' } : { by: 'officer', team }
    return { pack: { ...pack, forms: { ...pack.forms, [id]: form } }, config: { form: id, ...by } }
  },
  'sub-service': ({ pack, example, known }) => ({
    pack,
    config: { ...example, service: known.service ?? example['service'], answers: {} },
  }),
  parallel: ({ pack, example }) => {
    const steps = endsOfWays(pack, ['End of the first way', 'End of the second way'])
    const [first, second] = Object.keys(steps)
    const ways = [
      { id: 'first', title: 'First way', start: first! },
      { id: 'second', title: 'Second way', start: second! },
    ]
    return { pack, config: { ...example, ways }, steps }
  },
  'for-each': ({ pack, example }) => {
    const steps = endsOfWays(pack, ['End of the way'])
    return {
      pack,
      config: { ...example, over: { var: `answers.${listQuestion(pack) ?? 'items'}` }, start: Object.keys(steps)[0]! },
      steps,
    }
  },
  'decision-table': ({ pack, example }) => {
    const [name, schema] = questionsOf(pack)[0] ?? []
    const value = { var: `answers.${name ?? 'answer'}` }
    const inputs = [{ id: 'first', title: String(schema?.['title'] ?? name ?? 'The answer'), value }]
    const outputs = [{ id: 'result', title: 'Result', type: 'text' }]
    return { pack, config: { ...example, inputs, outputs, rows: [{ when: [null], gives: ['usual'] }] } }
  },
}

function withMessage(pack: ServicePackage, title: string, example: Record<string, unknown>): Begun {
  const after = addMessage({ title }).apply(pack)
  return { pack: after, config: { ...example, message: Object.keys(after.messages).at(-1)! } }
}

function endsOfWays(pack: ServicePackage, titles: string[]): Record<string, Step> {
  const taken = new Set(Object.keys(pack.process.steps))
  return Object.fromEntries(
    titles.map((title) => [freeId(title, 'end', taken), { kind: 'way-end', title, config: {} }]),
  )
}

function teamIn(pack: ServicePackage): string | undefined {
  const named = Object.values(pack.process.steps).map(({ config }) => config['team'])
  return named.find((team): team is string => typeof team === 'string')
}

type Schema = Record<string, unknown>

function questionsOf(pack: ServicePackage): [string, Schema, Schema][] {
  return Object.values(pack.forms).flatMap(({ pages }) =>
    pages.flatMap(({ schema, uiSchema }) =>
      Object.entries(schema.properties).map(([name, one]): [string, Schema, Schema] => {
        const ui = (uiSchema[name] ?? {}) as Schema
        return [name, one, (ui['ui:options'] ?? {}) as Schema]
      }),
    ),
  )
}

function slotQuestion(pack: ServicePackage): string | undefined {
  return questionsOf(pack).find(([, , options]) => options['kind'] === 'booking-slot')?.[0]
}

function listQuestion(pack: ServicePackage): string | undefined {
  return questionsOf(pack).find(([, schema]) => schema['type'] === 'array')?.[0]
}
