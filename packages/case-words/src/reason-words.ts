import { type Reason, stepKinds } from '@guildhall/process-engine'
import { type Labels, type Names, sentence } from '@guildhall/rules'
import type { ServicePackage } from '@guildhall/schemas'
import { momentInWords } from './moments.ts'
import { pounds } from './pounds.ts'

type Facts = Record<string, unknown>
type Told = { pack: ServicePackage; reason: Reason; rule?: string; result: Facts }

/** What each kind of reason says. A new one is a line here. */
const says: Record<Reason['about'], (told: Told) => string> = {
  page: ({ pack, reason, rule }) => {
    const page = partAt(pack, reason.at.replace(/\/showWhen$/, '')) as { title?: string } | undefined
    return `The page “${page?.title ?? ''}” was ${reason.result ? '' : 'not '}asked: it is for when ${rule}`
  },
  way: ({ pack, reason, rule }) => {
    const branch = partAt(pack, reason.at) as { next?: string } | undefined
    const title = pack.process.steps[branch?.next ?? '']?.title ?? branch?.next ?? ''
    if (reason.result === false) return `It did not go to “${title}”: that is for when ${rule}`
    return rule ? `It went to “${title}”, for ${rule}` : `It went to “${title}”, for no rule before held`
  },
  fee: ({ pack, reason, result }) => {
    if (result['total'] !== undefined) return `The fee came to ${pounds(Number(result['total']))}`
    const line = partAt(pack, reason.at.split('/').slice(0, -1).join('/')) as { label?: string } | undefined
    const times = Number(result['times'])
    if (times === 0) return `“${line?.label}” was not charged`
    return `“${line?.label}” was charged ${times === 1 ? 'once' : `${times} times`}: ${pounds(Number(result['amount']))}`
  },
  clock: ({ pack, reason, rule, result }) => {
    const which = reason.at.startsWith('/process/clock') ? 'The clock of the whole case' : 'The clock'
    if (reason.at.endsWith('/pauseWhile'))
      return `${which} ${stood(result)}${rule ? `: it stands still while ${rule}` : ''}`
    const calendar = pack.calendars[String(result['calendar'])]?.title ?? String(result['calendar'])
    return `${which} is due ${moment(result['dueAt'])}: ${durationWords(result['target'])} from ${moment(result['startedAt'])} in the calendar “${calendar}”`
  },
  task: ({ result }) => `The task went to the team “${teamName(String(result['team']))}”`,
  message: ({ pack, result }) => {
    const title = pack.messages[String(result['message'])]?.title ?? String(result['message'])
    return `“${title}” was to be sent to the ${String(result['to'])}, as the step says`
  },
  document: ({ pack, result }) => {
    const id = String(result['document'])
    const title = pack.documents?.[id]?.title ?? id
    return `“${title}” was to be made for ${result['to'] === 'staff' ? 'staff alone' : 'the resident and staff'}, as the step says`
  },
  deadline: ({ pack, reason }) => {
    const part = partAt(pack, reason.at) as { id?: string; title?: string } | undefined
    if (reason.at.startsWith('/routes/')) return 'It went a level up its escalation route'
    return `The deadline “${part?.id ?? ''}” of the ${reason.at.startsWith('/process/clock') ? 'case' : 'step'} was reached`
  },
  wait: ({ result, rule }) =>
    result['expiresAt'] === undefined
      ? `It waits until ${moment(result['dueAt'])}`
      : `It runs out ${moment(result['expiresAt'])}${rule ? `, for that is ${rule}` : ''}; the resident is invited to renew ${moment(result['dueAt'])}`,
  table: ({ pack, reason, rule, result }) => {
    const step = stepIn(pack, reason.at)
    const rows = (result['rows'] ?? []) as number[]
    const table = `The table of “${step?.title ?? ''}”`
    if (rows.length === 0) return `${table} has no row for this case`
    if (result['outcome'] === 'ambiguous')
      return `${table} decided nothing, for rows ${rows.join(' and ')} hold together`
    const which = rows.length === 1 ? `row ${rows[0]}` : `rows ${rows.join(', ')}`
    const given = givenWords(step?.config, (result['gives'] ?? {}) as Facts)
    return `${table} came to ${which}${rule ? `, for ${rule}` : ''}${given && `: ${given}`}`
  },
  start: ({ result }) =>
    `A case of “${String(result['service'])}” was to be started with ${Object.keys((result['answers'] ?? {}) as Facts).length} answers from this case`,
  list: ({ result }) => `The list had ${String(result['count'])} entries`,
}

/** A reason in a sentence for staff, with the rule in words where one decided. */
export function reasonText(
  pack: ServicePackage,
  reason: Reason,
  { names, labels }: { names: Names; labels: Labels },
): string {
  const part = ruleAt(pack, reason.at)
  const rule = part === undefined ? undefined : sentence(part, names, labels)
  const result = typeof reason.result === 'object' && reason.result !== null ? (reason.result as Facts) : {}
  return says[reason.about]?.({ pack, reason, rule, result }) ?? reason.about
}

/** The rule that a reason points at; for a branch it is its `when`. */
function ruleAt(pack: ServicePackage, at: string): unknown {
  const part = partAt(pack, at)
  if (/\/config\/rows\/\d+$/.test(at)) return rowAt(stepIn(pack, at), Number(at.split('/').at(-1)))
  if (/\/branches\/\d+$/.test(at)) return (part as { when?: unknown } | undefined)?.when
  if (at.endsWith('/pauseWhile')) return (part as { rule?: unknown } | undefined)?.rule
  return /\/(showWhen|when|times|over|until|expires)$/.test(at) ? part : undefined
}

type Step = ServicePackage['process']['steps'][string]

/** The step that a place in the package lies in. */
function stepIn(pack: ServicePackage, at: string): Step | undefined {
  return partAt(pack, at.split('/').slice(0, 4).join('/')) as Step | undefined
}

/** The rule that a row of a step's table is; a row without conditions is for every case and needs no words. */
function rowAt(step: Step | undefined, row: number): unknown {
  const rule = step && stepKinds.get(step.kind)?.table?.(step.config).rows[row]
  return rule === true ? undefined : rule
}

/** What a table gives, by the titles of its columns. */
function givenWords(config: unknown, gives: Facts): string {
  const { outputs = [] } = (config ?? {}) as { outputs?: { id: string; title: string }[] }
  return outputs
    .map(
      ({ id, title }) =>
        `${title} is ${[gives[id]]
          .flat()
          .map((value) => String(value ?? 'left open'))
          .join(', ')}`,
    )
    .join('; ')
}

function partAt(pack: unknown, at: string): unknown {
  let part = pack
  for (const key of at.split('/').slice(1)) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return undefined
    part = (part as Facts)[key]
  }
  return part
}

const stood = (result: Facts) => (result['isStill'] === true ? 'was stopped' : 'went on')

/** A team's id as it reads: `waste-crew` as "Waste crew". */
const teamName = (id: string) => (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ')

const units: Record<string, string> = {
  workingDays: 'working day',
  workingHours: 'working hour',
  days: 'day',
  hours: 'hour',
  minutes: 'minute',
}

function durationWords(target: unknown): string {
  const [unit, count] = Object.entries((target ?? {}) as Record<string, number>)[0] ?? ['', 0]
  return `${count} ${units[unit] ?? unit}${count === 1 ? '' : 's'}`
}

const moment = (at: unknown) => momentInWords(new Date(String(at)))
