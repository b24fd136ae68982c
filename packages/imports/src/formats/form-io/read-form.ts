import { oneQuestionEach } from '../../draft/split-pages.ts'
import { type Found, type FoundCondition, type FoundPage, type FoundQuestion, nothingFound } from '../../found.ts'
import { ImportError } from '../../import-error.ts'
import { limits } from '../../limits.ts'
import { lineOf, listOf, own, shortJson } from '../../text.ts'
import { readComponent } from './read-component.ts'
import { conditionsOf } from './read-conditions.ts'

/** A walk over one form. `components` are all of them by key. */
export type FormIoWalk = { found: Found; components: Map<string, unknown>; parts: number }

/** Panels at the top are pages; what stands beside them is one question a page. */
export function readFormIo(form: unknown): Found {
  const found = nothingFound(lineOf(own(form, 'title')) || lineOf(own(form, 'name')))
  const walk: FormIoWalk = { found, components: new Map(), parts: 0 }
  collect(walk, listOf(own(form, 'components')), 0)
  const pages: FoundPage[] = []
  let loose: FoundQuestion[] = []
  const close = () => {
    pages.push(...oneQuestionEach(loose))
    loose = []
  }
  for (const component of listOf(own(form, 'components'))) {
    const isPage = ['panel', 'navPanel', 'fieldset', 'navSkjemagruppe'].includes(lineOf(own(component, 'type')))
    const title = lineOf(own(component, 'title')) || lineOf(own(component, 'legend')) || lineOf(own(component, 'label'))
    if (!isPage) {
      loose.push(...questionsIn(walk, [component], []))
      continue
    }
    close()
    const conditions = conditionsOf(walk, component)
    const questions = questionsIn(walk, listOf(own(component, 'components')), [])
    pages.push({ at: lineOf(own(component, 'key')) || title, title, questions, conditions })
  }
  close()
  return { ...found, pages }
}

/** Where components stand inside a component that only lays them out. */
export function childrenOf(component: unknown): unknown[] {
  const columns = listOf(own(component, 'columns')).flatMap((column) => listOf(own(column, 'components')))
  const rows = listOf(own(component, 'rows')).flatMap((row) =>
    listOf(row).flatMap((cell) => listOf(own(cell, 'components'))),
  )
  return [...listOf(own(component, 'components')), ...columns, ...rows]
}

function collect(walk: FormIoWalk, components: unknown[], depth: number): void {
  if (depth > 30) return
  for (const component of components) {
    walk.parts += 1
    if (walk.parts > limits.questions * 4) throw new ImportError(`It has more than ${limits.questions * 4} components`)
    const key = own(component, 'key')
    if (typeof key === 'string' && !walk.components.has(key)) walk.components.set(key, component)
    collect(walk, childrenOf(component), depth + 1)
  }
}

const layouts = new Set([
  'panel',
  'columns',
  'fieldset',
  'well',
  'table',
  'tabs',
  'container',
  'row',
  'navSkjemagruppe',
  'navPanel',
  'accordion',
  'dynamicWizard',
])

/** The questions among components, those in columns, tables and the like as well, each with the conditions of what it stands in. */
export function questionsIn(
  walk: FormIoWalk,
  components: unknown[],
  around: FoundCondition[],
  depth = 0,
): FoundQuestion[] {
  if (depth > 30) return []
  return components.flatMap((component) => {
    const type = lineOf(own(component, 'type'))
    const isLayout = layouts.has(type) || (own(component, 'input') !== true && childrenOf(component).length > 0)
    if (isLayout && !['datagrid', 'editgrid'].includes(type)) {
      const conditions = [...around, ...conditionsOf(walk, component)]
      const inner = questionsIn(walk, childrenOf(component), conditions, depth + 1)
      if (inner.length === 0 && conditions.length > around.length) {
        for (const { at, original } of conditions.slice(around.length))
          walk.found.leftOut.push({
            of: 'condition',
            at,
            original,
            message: 'It decides about a group with nothing in it',
          })
      }
      return inner
    }
    const question = readComponent(walk, component, around)
    return question ? [question] : []
  })
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
