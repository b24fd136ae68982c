import type { FoundCondition, FoundRule } from '../../found.ts'
import { lineOf, listOf, own } from '../../text.ts'
import { conditionOf } from './read-conditions.ts'
import type { Runner } from './read-form.ts'
import { type Choice, simplest } from './simplest.ts'

type PageWithConditions = { page: Record<string, unknown>; conditions: FoundCondition[] }
type Link = { from: number; to: number; condition?: string }

/**
 * Pages in the order in which they can be met, with the conditions under which they are. The older version has routes from
 * page to page: what leads to a page becomes its condition. The newer one has conditions at pages, in their order.
 */
export function pagesInOrder(runner: Runner, pages: Record<string, unknown>[], json: unknown): PageWithConditions[] {
  const own_ = (page: Record<string, unknown>) => conditionOf(runner, own(page, 'condition'), lineOf(own(page, 'path')))
  const links = linksOf(pages)
  if (String(own(json, 'engine')).toUpperCase() === 'V2' || links.length === 0)
    return pages.map((page) => ({ page, conditions: own_(page) }))
  const order = orderOf(pages, links, json)
  const met = new Map<number, Choice[][] | undefined>()
  for (const [place, index] of order.entries()) {
    const incoming = links.filter(({ to, from }) => to === index && order.indexOf(from) < place)
    met.set(
      index,
      incoming.length === 0 ? [[]] : simplest(incoming.flatMap((link) => waysOver(link, links, met.get(link.from)))),
    )
  }
  const back = links.filter(({ from, to }) => order.indexOf(to) <= order.indexOf(from) && order.includes(from))
  for (const { from, to, condition } of back) {
    runner.found.leftOut.push({
      of: condition === undefined ? 'setting' : 'condition',
      at: lineOf(own(pages[from], 'path')),
      original: `to ${lineOf(own(pages[to], 'path'))}`,
      message: 'It leads back to a page that was met before',
    })
  }
  return order.map((index) => {
    const page = pages[index]!
    return { page, conditions: [...conditionsFrom(runner, met.get(index), lineOf(own(page, 'path'))), ...own_(page)] }
  })
}

function linksOf(pages: Record<string, unknown>[]): Link[] {
  const byPath = new Map(pages.map((page, index) => [lineOf(own(page, 'path')), index]))
  return pages.flatMap((page, from) =>
    listOf(own(page, 'next')).flatMap((next) => {
      const to = byPath.get(lineOf(own(next, 'path')))
      const condition = lineOf(own(next, 'condition'))
      return to === undefined ? [] : [{ from, to, ...(condition === '' ? {} : { condition }) }]
    }),
  )
}

/** Each page after all that lead to it, beginning with the start page; what nothing leads to comes last. */
function orderOf(pages: Record<string, unknown>[], links: Link[], json: unknown): number[] {
  const start = pages.findIndex((page) => own(page, 'path') === own(json, 'startPage'))
  const order: number[] = []
  const seen = new Set<number>()
  // Pages behind a page stand before it in the list that is turned round at the end. A stack of our own: routes may be long.
  const visit = (root: number) => {
    const stack: { page: number; next: number[] }[] = []
    const open = (page: number) => {
      seen.add(page)
      // The default route last on the stack of results, so that what hangs on a condition comes first in the form.
      const next = links
        .filter(({ from }) => from === page)
        .sort((a, b) => Number(a.condition !== undefined) - Number(b.condition !== undefined))
      stack.push({ page, next: next.map(({ to }) => to) })
    }
    open(root)
    while (stack.length > 0) {
      const top = stack.at(-1)!
      const next = top.next.shift()
      if (next === undefined) order.push(stack.pop()!.page)
      else if (!seen.has(next)) open(next)
    }
  }
  const roots = [Math.max(0, start), ...pages.keys()]
  const reached: number[] = []
  for (const root of roots) {
    if (seen.has(root)) continue
    order.length = 0
    visit(root)
    reached.push(...order.toReversed())
  }
  return reached
}

/** The ways to the page of a link: those to where it starts, with its condition, and without those that are tried before. */
function waysOver(link: Link, links: Link[], before: Choice[][] | undefined): Choice[][] | [undefined] {
  if (before === undefined) return [undefined]
  const others = links.filter(({ from, condition }) => from === link.from && condition !== undefined)
  const earlier = link.condition === undefined ? others : others.slice(0, others.indexOf(link))
  const choices: Choice[] = earlier
    .filter(({ condition, to }) => condition !== link.condition && to !== link.to)
    .map(({ condition }) => ({ name: condition!, holds: false }))
  if (link.condition !== undefined) choices.push({ name: link.condition, holds: true })
  return before.map((way) => [...way, ...choices])
}

/** A page that every way leads to has no condition. Conditions are counted where they are first told apart: at their links. */
function conditionsFrom(runner: Runner, ways: Choice[][] | undefined, at: string): FoundCondition[] {
  if (ways === undefined) {
    runner.found.leftOut.push({
      of: 'condition',
      at,
      original: 'routes',
      message: 'Too many routes lead to it to say when it is met',
    })
    return []
  }
  if (ways.length === 0 || ways.some((way) => way.length === 0)) return []
  const because = ways
    .flat()
    .map(({ name }) => runner.conditions.get(name))
    .find((named) => named === undefined || 'because' in named)
  const names = [...new Set(ways.flat().map(({ name }) => name))]
  const original = names.map((name) => runner.conditions.get(name)?.original ?? name).join('; ')
  const broken = names.find((name) => !runner.conditions.has(name) || 'because' in runner.conditions.get(name)!)
  if (broken !== undefined) {
    const message = because && 'because' in because ? because.because : `There is no condition “${broken}” in the file`
    runner.found.leftOut.push({ of: 'condition', at, original, message })
    return []
  }
  const rules = ways.map((way): FoundRule => {
    const parts = way.map(({ name, holds }): FoundRule => {
      const named = runner.conditions.get(name)
      const rule = named && 'rule' in named ? named.rule : { all: [] }
      return holds ? rule : { not: rule }
    })
    return parts.length === 1 ? parts[0]! : { all: parts }
  })
  return [{ rule: rules.length === 1 ? rules[0]! : { any: rules }, at, original }]
}
