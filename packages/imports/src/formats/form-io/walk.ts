import type { Found, FoundCondition, FoundQuestion } from '../../found.ts'
import { lineOf, listOf, own, shortJson } from '../../text.ts'

/** A walk over one form. `components` are all of them by key. */
export type FormIoWalk = { found: Found; components: Map<string, unknown>; parts: number }

/** How the questions among components are read; those of a repeated group are read the same way. */
export type QuestionsIn = (walk: FormIoWalk, components: unknown[], around: FoundCondition[]) => FoundQuestion[]

/** Where components stand inside a component that only lays them out. */
export function childrenOf(component: unknown): unknown[] {
  const columns = listOf(own(component, 'columns')).flatMap((column) => listOf(own(column, 'components')))
  const rows = listOf(own(component, 'rows')).flatMap((row) =>
    listOf(row).flatMap((cell) => listOf(own(cell, 'components'))),
  )
  return [...listOf(own(component, 'components')), ...columns, ...rows]
}

/** Names something of a component that is not taken over. */
export function leaveSetting(
  walk: FormIoWalk,
  component: unknown,
  what: string,
  value: unknown,
  message: string,
): void {
  walk.found.leftOut.push({
    of: 'setting',
    at: lineOf(own(component, 'key')) || lineOf(own(component, 'label')),
    original: `${what}: ${shortJson(value)}`,
    message,
  })
}
