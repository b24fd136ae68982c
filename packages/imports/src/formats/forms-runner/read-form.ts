import { type Found, type FoundCondition, type FoundPage, nothingFound } from '../../found.ts'
import { isObject, lineOf, listOf, numberOf, own, paragraphsOf, shortJson } from '../../text.ts'
import { readComponent } from './read-component.ts'
import { type Named, namedConditions } from './read-conditions.ts'
import { pagesInOrder } from './routes.ts'

/** What components and conditions look up in their form. */
export type Runner = {
  found: Found
  lists: Map<string, unknown>
  conditions: Map<string, Named>
  /** The key of a component by what conditions call it: its id, `section.name` or name. */
  keys: Map<string, string>
}

/** Reads a form of the runner: routes between pages become conditions of the pages. */
export function readRunnerForm(json: unknown): Found {
  const found = nothingFound(lineOf(own(json, 'name')) || lineOf(own(json, 'title')))
  const pages = listOf(own(json, 'pages')).filter(isObject)
  const lists = new Map(
    listOf(own(json, 'lists')).flatMap((list) =>
      [own(list, 'name'), own(list, 'id')].flatMap((name) => (typeof name === 'string' ? [[name, list] as const] : [])),
    ),
  )
  const runner: Runner = { found, lists, conditions: new Map(), keys: keysOf(pages) }
  runner.conditions = namedConditions(runner, listOf(own(json, 'conditions')))
  const kept: FoundPage[] = []
  const routed = pagesInOrder(runner, pages, json)
  for (const { page, conditions } of routed) {
    const read = readPage(runner, page, conditions)
    if (read) kept.push(read)
  }
  const declaration = lineOf(paragraphsOf(own(json, 'declaration')), 500)
  if (declaration !== '') {
    const question = {
      key: 'declaration',
      at: 'declaration',
      label: declaration,
      name: 'declaration',
      shape: 'declaration',
      required: true,
    } as const
    kept.push({ at: 'declaration', title: 'Declaration', questions: [question] })
  }
  leaveTheRest(found, json)
  return { ...found, pages: kept }
}

/** A name may be used in several sections: each component gets a key of its own. */
function keysOf(pages: Record<string, unknown>[]): Map<string, string> {
  const keys = new Map<string, string>()
  for (const page of pages) {
    for (const component of listOf(own(page, 'components'))) {
      const name = lineOf(own(component, 'name'))
      if (name === '') continue
      const section = lineOf(own(page, 'section'))
      const key = `${lineOf(own(page, 'path'))}#${name}`
      for (const called of [lineOf(own(component, 'id')), section === '' ? '' : `${section}.${name}`, name]) {
        if (called !== '' && !keys.has(called)) keys.set(called, key)
      }
    }
  }
  return keys
}

const withoutQuestions = /(summary|start|status|confirmation|cya|check)/i

function readPage(runner: Runner, page: Record<string, unknown>, conditions: FoundCondition[]): FoundPage | undefined {
  const path = lineOf(own(page, 'path'))
  const components = listOf(own(page, 'components'))
  const controller = lineOf(own(page, 'controller'))
  const title = lineOf(own(page, 'title')) || lineOf(own(components[0], 'title'))
  if (controller !== '' && withoutQuestions.test(controller) && components.length === 0) {
    runner.found.changed.push({
      of: 'page',
      at: path,
      original: title || path,
      message: 'Start, summary and confirmation pages come by themselves here',
    })
    return undefined
  }
  const questions = components.flatMap((component) => readComponent(runner, component, path) ?? [])
  const repeats = /repeat/i.test(controller)
  if (repeats && questions.length > 0) {
    const { at } = questions[0]!
    const repeat = own(page, 'repeat')
    const label = lineOf(own(own(repeat, 'options'), 'title')) || title
    const counts = {
      fewest: numberOf(own(own(repeat, 'schema'), 'min')),
      most: numberOf(own(own(repeat, 'schema'), 'max')),
    }
    return {
      at: path,
      title,
      conditions,
      questions: [{ key: path, at, label, shape: 'repeat', fields: questions, required: true, ...counts }],
    }
  }
  if (components.length > 0 && questions.length === 0) return { at: path, title, questions, conditions }
  if (components.length === 0) {
    return conditions.length > 0 || listOf(own(page, 'next')).length > 0
      ? {
          at: path,
          title,
          conditions,
          questions: [
            { key: `${path}#words`, at: path, label: '', name: title || path, text: title || path, shape: 'guidance' },
          ],
        }
      : { at: path, title, questions: [], conditions }
  }
  return { at: path, title: title || path, questions, conditions }
}

const takenOver = new Set([
  'declaration',
  'name',
  'title',
  'pages',
  'lists',
  'conditions',
  'startPage',
  'sections',
  'engine',
  'schema',
  'version',
  'metadata',
  'id',
  'phaseBanner',
  'phase',
  'skipSummary',
  'analytics',
  '$schema',
  'options',
])

/** Fees, outputs, sections' titles and the like have no place in a form here. */
function leaveTheRest(found: Found, json: unknown): void {
  for (const [key, value] of Object.entries(isObject(json) ? json : {})) {
    const empty =
      value === null ||
      value === '' ||
      value === false ||
      (Array.isArray(value) && value.length === 0) ||
      (isObject(value) && Object.keys(value).length === 0)
    if (takenOver.has(key) || empty) continue
    found.leftOut.push({ of: 'setting', at: key, original: `${key}: ${shortJson(value)}`, message: sayRest(key) })
  }
}

function sayRest(key: string): string {
  if (key === 'fees') return 'Fees are set in the service here, with what they depend on'
  if (key === 'outputs' || key === 'outputEmail' || key === 'output')
    return 'Where answers go is said by the process here'
  return 'There is no such setting here'
}
