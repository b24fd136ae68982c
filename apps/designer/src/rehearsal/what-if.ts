import { staffSteps, usualWhatIf, type WhatIf } from '@guildhall/process-engine'
import type { ServicePackage } from '@guildhall/schemas'
import { morningOf } from './jumps.ts'
import { nameOf } from './names.ts'

/** The suppositions as they stand in the fields, each a number as it is typed. */
export type Typed = Record<string, string>

/** A number that can be supposed, by a path: what it is called, and the least and most it can be. */
export type Field = {
  path: string
  title: string
  description?: string
  least: number
  most: number
  isWhole?: boolean
}

/** The fields of a service in groups. */
export function fieldsOf(pack: ServicePackage): { title: string; fields: Field[] }[] {
  const { officers } = usualWhatIf(pack, new Date(0))
  const whole = (path: string, title: string, most: number, description?: string): Field => ({
    path,
    title,
    least: 0,
    most,
    isWhole: true,
    ...(description && { description }),
  })
  const teams = Object.keys(officers).map((team) => whole(`officers.${team}`, `Officers of ${nameOf(team)}`, 500))
  const tasks = staffSteps(pack).map(([id, { title }]): Field => {
    return { path: `tasks.${id}.minutes`, title: `Minutes for “${title}”`, least: 0, most: 10_000 }
  })
  const outcomes = staffSteps(pack).flatMap(([id, step]) => {
    const named = (step.config['outcomes'] ?? []) as { id: string; title: string }[]
    if (named.length < 2) return []
    return named.map((one): Field => {
      return {
        path: `tasks.${id}.outcomes.${one.id}`,
        title: `“${step.title}” ends as “${one.title}”`,
        least: 0,
        most: 100,
      }
    })
  })
  const kinds = new Set(Object.values(pack.process.steps).map(({ kind }) => kind))
  const others: Field[] = [
    ...(kinds.has('payment')
      ? [
          { path: 'others.paidPercent', title: 'Of a hundred residents pay', least: 0, most: 100 },
          { path: 'others.payMinutes', title: 'Minutes until they have paid', least: 0, most: 10_000 },
        ]
      : []),
    { path: 'others.residentHours', title: 'Hours until a resident answers', least: 0, most: 10_000 },
    { path: 'others.systemMinutes', title: 'Minutes until a system answers', least: 0, most: 100_000 },
    { path: 'others.outsideDays', title: 'Days until something outside happens', least: 0, most: 1000 },
  ]
  return [
    {
      title: 'How many',
      fields: [
        { path: 'perWeek', title: 'Requests a week', least: 0, most: 5000 },
        { ...whole('weeks', 'Weeks', 104), least: 1 },
        ...teams,
        { path: 'share', title: 'Percent of their time for this service', least: 1, most: 100 },
      ],
    },
    { title: 'How long', fields: tasks },
    ...(outcomes.length > 0 ? [{ title: 'How tasks end, by a hundred', fields: outcomes }] : []),
    {
      title: 'Everybody else',
      fields: [
        ...others,
        { path: 'spread', title: 'Percent by which tasks differ', least: 0, most: 300 },
        whole('seed', 'Seed', 1_000_000, 'The same seed gives the same estimate'),
      ],
    },
  ]
}

/** What is usual, as typed. */
export function usualTyped(pack: ServicePackage): Typed {
  const usual = usualWhatIf(pack, new Date(0))
  const typed: Typed = {}
  for (const { path } of fieldsOf(pack).flatMap(({ fields }) => fields))
    typed[path] = String(toTyped(path, at(usual, path)))
  return typed
}

/** What was typed as suppositions, from a Monday on; or what is wrong, by path. */
export function readTyped(
  pack: ServicePackage,
  typed: Typed,
  today: string,
): { whatIf: WhatIf } | { wrong: Record<string, string> } {
  const whatIf = usualWhatIf(pack, mondayAfter(today))
  const wrong: Record<string, string> = {}
  for (const { path, least, most, isWhole } of fieldsOf(pack).flatMap(({ fields }) => fields)) {
    const text = (typed[path] ?? '').trim()
    const value = Number(text)
    const isRight = text !== '' && value >= least && value <= most && (!isWhole || Number.isInteger(value))
    if (isRight) put(whatIf, path, fromTyped(path, value))
    else wrong[path] = `Enter a ${isWhole ? 'whole ' : ''}number between ${least} and ${most.toLocaleString('en-GB')}`
  }
  return Object.keys(wrong).length > 0 ? { wrong } : { whatIf }
}

/** The midnight before the Monday after a day. */
function mondayAfter(day: string): Date {
  const from = new Date(`${day}T00:00:00Z`)
  const monday = new Date(from.getTime() + ((8 - from.getUTCDay()) % 7 || 7) * 86_400_000)
  const morning = morningOf(monday.toISOString().slice(0, 10)) ?? monday
  return new Date(morning.getTime() - 9 * 3_600_000)
}

const shares = new Set(['share', 'spread'])
const toTyped = (path: string, value: unknown) => (shares.has(path) ? Number(value) * 100 : value)
const fromTyped = (path: string, value: number) => (shares.has(path) ? value / 100 : value)

function at(whole: unknown, path: string): unknown {
  return path.split('.').reduce((part, key) => (part as Record<string, unknown> | undefined)?.[key], whole)
}

function put(whole: unknown, path: string, value: number): void {
  const keys = path.split('.')
  const last = keys.pop()!
  ;((at(whole, keys.join('.')) as Record<string, unknown> | undefined) ?? (whole as Record<string, unknown>))[last] =
    value
}
