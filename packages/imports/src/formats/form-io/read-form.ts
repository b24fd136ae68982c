import { oneQuestionEach } from '../../draft/split-pages.ts'
import { type Found, type FoundCondition, type FoundPage, type FoundQuestion, nothingFound } from '../../found.ts'
import { ImportError } from '../../import-error.ts'
import { limits } from '../../limits.ts'
import { lineOf, listOf, own } from '../../text.ts'
import { readComponent } from './read-component.ts'
import { conditionsOf } from './read-conditions.ts'
import { childrenOf, type FormIoWalk } from './walk.ts'

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
    const question = readComponent(walk, component, around, questionsIn)
    return question ? [question] : []
  })
}
