import { type Schema, stepSchemas } from './step-schemas.ts'

/** What a part of a config may be; a reference names something of the service or the council. */
export type FieldType =
  | 'text'
  | 'long-text'
  | 'number'
  | 'yes-no'
  | 'choice'
  | 'duration'
  | 'rule'
  | 'rules'
  | 'list'
  | 'reference'

/** One part of a step's config as the settings draw it. */
export type StepField = {
  name: string
  type: FieldType
  label: string
  description: string | undefined
  isOptional: boolean
  /** The values of a choice. */
  choices: string[]
  /** The parts of each entry of a list. */
  parts: StepField[]
  minItems: number
}

/** Panels of their own draw these parts, so the general settings leave them out. */
const drawnElsewhere: Record<string, readonly string[]> = {
  task: ['team', 'outcomes'],
  document: ['document', 'to'],
  renewal: ['lasts', 'inviteBefore', 'message', 'carry'],
  'decision-table': ['hitPolicy', 'inputs', 'outputs', 'rows'],
}

/** The parts of a kind's config that the general settings draw, in the order of its schema. */
export function stepFields(kind: string): StepField[] {
  const elsewhere = drawnElsewhere[kind] ?? []
  return fieldsIn(stepSchemas[kind] ?? {}).filter(({ name }) => !elsewhere.includes(name))
}

function fieldsIn(schema: Schema): StepField[] {
  return Object.entries(schema.properties ?? {}).map(([name, part]) => ({
    name,
    type: typeOf(name, part),
    label: labels[name] ?? readable(name),
    description: hints[name] ?? part.description,
    isOptional: !schema.required?.includes(name),
    choices: (part.$ref?.endsWith('/recipient') ? recipients : part.enum) ?? [],
    parts: part.type === 'array' ? fieldsIn(part.items ?? {}).filter((one) => one.name !== 'id') : [],
    minItems: part.minItems ?? 0,
  }))
}

function typeOf(name: string, { $ref = '', type, enum: values, items, additionalProperties }: Schema): FieldType {
  if (values || $ref.endsWith('/recipient')) return 'choice'
  if ($ref.endsWith('/duration')) return 'duration'
  if ($ref.endsWith('rule.schema.json')) return 'rule'
  if ($ref.endsWith('/text')) return name === 'instructions' ? 'long-text' : 'text'
  if (type === 'boolean') return 'yes-no'
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'array' && items?.type === 'object') return 'list'
  if (type === 'object' && typeof additionalProperties === 'object') return 'rules'
  if (references.has(name)) return 'reference'
  return 'text'
}

const recipients = ['applicant', 'assignee', 'team', 'team-lead', 'officers', 'designers', 'administrators']

const references = new Set(['form', 'fee', 'message', 'booking', 'calendar', 'question', 'start', 'service', 'team'])

const labels: Record<string, string> = {
  to: 'Goes to',
  by: 'Filled in by',
  for: 'Waits for',
  until: 'Until',
  fee: 'What is charged',
  description: 'What the payment is for',
  abandonAfter: 'Give up after',
  booking: 'Booking calendar',
  action: 'What happens to the slot',
  question: 'The question that holds the slot',
  over: 'The list to go through',
  start: 'Begins with the step',
  atOnce: 'How many at once',
  outcome: 'How it ends',
  event: 'What is to happen outside',
  timeout: 'Wait at most',
  connector: 'The other system',
  input: 'What it is told',
  answers: 'Answers it is sent with',
  wait: 'Wait until that case has ended',
  whenLeft: 'When the step is left before that',
  needsNote: 'Needs a note',
  remind: 'Reminders',
  before: 'How long before',
  expires: 'Runs out on',
  title: 'Title',
  note: 'What the resident reads about it',
}

const hints: Record<string, string> = {
  input: 'Choose for each value where it comes from',
  answers: 'Choose for each question of the other form where its answer comes from',
  connector: 'The name of one of the council’s connections',
  event: 'The name that the other system gives it, such as survey-done',
  abandonAfter: 'An unpaid request ends then',
}

/** "raise-priority" as "Raise priority". */
export function readable(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
