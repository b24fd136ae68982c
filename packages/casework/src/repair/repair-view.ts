import { connectors, type EffectClass } from '@guildhall/connectors'
import type { RepairRecord } from '@guildhall/database/queries'
import type { Connection } from '@guildhall/schemas'
import { stepAt, type Version } from '../versions.ts'
import { connectorOf, titleOfKind } from '../work/kind-facts.ts'
import { workKinds } from '../work/registry.ts'
import type { WorkKindEntry } from '../work/work-kind.ts'

/** Work that has stopped, as the list shows it. */
export type RepairRow = {
  id: string
  kind: string
  title: string
  reference?: string
  serviceName?: string
  /** The outside system that it calls. */
  system?: string
  /** What went wrong at last, without a name or an address of a person. */
  reason: string
  attempts: number
  stoppedAt?: Date
}

/** One such piece of work, with what a person needs to decide about it. */
export type RepairView = RepairRow & {
  /** Which message, payment or step it is about, where it is about one. */
  subject?: string
  createdAt: Date
  state: 'stopped' | 'waiting' | 'ended'
  effect: EffectClass
  retry: { allowed: boolean; means: string }
  done: { means: string; outcomes: { id: string; title: string }[] }
  givenUp: { means: string }
  actions: { action: 'retried' | 'done' | 'given-up'; reason: string; by: string; at: Date }[]
}

const retryWords: Record<EffectClass, string> = {
  keyed: 'The other side knows our key: however often it is asked, it acts once.',
  lookup: 'The other side is asked first whether an earlier try went through, so nothing is done twice.',
  idempotent: 'Doing it twice is the same as doing it once.',
  unsafe: 'It may have been done already. Make sure that it was not before you try again.',
}

/** The entry of a kind; undefined for a kind of a newer Guildhall. */
export function entryOf(kind: string): WorkKindEntry | undefined {
  return Object.hasOwn(workKinds, kind) ? workKinds[kind as keyof typeof workKinds] : undefined
}

/** The name of a connector for people. */
export function systemName(id: string | undefined): string | undefined {
  return connectors.find(({ manifest }) => manifest.id === id)?.manifest.name
}

export function toRepairRow(record: RepairRecord, version: Version | undefined): RepairRow {
  const system = systemName(connectorOf(record.kind))
  return {
    id: record.id,
    kind: record.kind,
    title: titleOfKind(record.kind),
    ...(record.reference ? { reference: record.reference } : {}),
    ...(version ? { serviceName: version.package.service.name } : {}),
    ...(system ? { system } : {}),
    reason: plainReason(record.last_error),
    attempts: record.attempts,
    ...(record.dead_at ? { stoppedAt: record.dead_at } : {}),
  }
}

export function toRepairView(
  record: RepairRecord,
  version: Version | undefined,
  actions: RepairView['actions'],
  connection?: Connection,
): RepairView {
  const entry = entryOf(record.kind)
  const { message, step, operation = '' } = record.payload as { message?: string; step?: string; operation?: string }
  const subject =
    version?.package.messages[message ?? '']?.title ?? (version && step ? stepAt(version, step)?.title : undefined)
  const effect = connection?.operations[operation]?.effectClass ?? entry?.effect ?? 'unsafe'
  return {
    ...toRepairRow(record, version),
    ...(connection ? { system: connection.name } : {}),
    ...(subject ? { subject } : {}),
    createdAt: record.created_at,
    state: record.done_at ? 'ended' : record.dead_at ? 'stopped' : 'waiting',
    effect,
    retry: {
      allowed: entry !== undefined && !entry.forPeople,
      means: entry?.forPeople ? 'Only a person can do this.' : retryWords[effect],
    },
    done: { means: entry?.byHand.done ?? '', outcomes: entry?.byHand.outcomes ?? [] },
    givenUp: { means: entry?.byHand.givenUp ?? '' },
    actions,
  }
}

/** The kept error without the name of its class, which says nothing to most. */
function plainReason(error: string | null): string {
  return (error ?? '').replace(/^(ConnectorError|NeedsRepairError|GuildhallError|Error): /, '')
}
