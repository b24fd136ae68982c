import type { ServicePackage } from '@guildhall/schemas'
import { catalogue } from '@guildhall/schemas/catalogue'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changeQuestion } from '../commands/change-question.ts'
import { movePage } from '../commands/move-page.ts'
import { renamePage } from '../commands/rename-page.ts'
import { renameStep } from '../commands/rename-step.ts'
import { readQuestion } from '../form/question.ts'
import { grafted } from './grafted.ts'
import { merge, ORDER, placeKey } from './merge.ts'
import { isSame } from './parts.ts'
import { placesChanged, placeWords } from './touched.ts'

const base = catalogue().find(({ service }) => service.slug === 'bulky-waste')!
const form = 'request'
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value))
const pageTitle = (pack: ServicePackage, id: string) => pack.forms[form]!.pages.find((page) => page.id === id)!.title
const [step] = Object.keys(base.process.steps) as [string]

test('edits of other places are both kept, and what neither touched stays the same object', () => {
  const mine = renamePage({ form, page: 'contact', title: 'Mine' }).apply(base)
  const theirs = renameStep({ step, title: 'Theirs' }).apply(base)
  const { merged, collisions } = merge(base, mine, theirs)
  expect(collisions).toEqual([])
  expect(pageTitle(merged, 'contact')).toBe('Mine')
  expect(merged.process.steps[step]!.title).toBe('Theirs')
  expect(merged.messages).toBe(base.messages)
})

test('two edits of one place collide, are told with where, and the choice decides', () => {
  const mine = renamePage({ form, page: 'contact', title: 'Mine' }).apply(base)
  const theirs = renamePage({ form, page: 'contact', title: 'Theirs' }).apply(base)
  const { merged, collisions } = merge(base, mine, theirs)
  expect(pageTitle(merged, 'contact')).toBe('Theirs')
  expect(collisions).toMatchObject([{ mine: 'Mine', theirs: 'Theirs' }])
  const { path } = collisions[0]!
  expect(placeWords(base, base, path)).toBe('Page “How can we contact you?”')
  const chosen = merge(base, mine, theirs, (key) => (key === placeKey(path) ? 'mine' : 'theirs'))
  expect(pageTitle(chosen.merged, 'contact')).toBe('Mine')
})

test('what one deletes while the other changes it is a collision; what both delete is gone', () => {
  const without = (pack: ServicePackage, page: string) => {
    const next = copy(pack)
    next.forms[form]!.pages = next.forms[form]!.pages.filter(({ id }) => id !== page)
    return next
  }
  const changed = renamePage({ form, page: 'contact', title: 'Changed' }).apply(base)
  const { merged, collisions } = merge(base, without(base, 'contact'), changed)
  expect(collisions).toHaveLength(1)
  expect(pageTitle(merged, 'contact')).toBe('Changed')
  expect(merge(base, without(base, 'contact'), without(base, 'contact')).collisions).toEqual([])
})

test('a page that one moves keeps the place while the other changes what is on it, and new pages of both stand where they were put', () => {
  const pages = (pack: ServicePackage) => pack.forms[form]!.pages.map(({ id }) => id)
  const last = pages(base).at(-1)!
  const moved = movePage({ form, page: last, title: 'Last', by: -1 }).apply(base)
  const changed = renamePage({ form, page: last, title: 'Changed' }).apply(base)
  const { merged, collisions } = merge(base, moved, changed)
  expect(collisions).toEqual([])
  expect(pages(merged)).toEqual(pages(moved))
  expect(pageTitle(merged, last)).toBe('Changed')
  const added = (id: string, at: number) => {
    const next = copy(base)
    next.forms[form]!.pages.splice(at, 0, { ...next.forms[form]!.pages[0]!, id })
    return next
  }
  const both = pages(merge(base, added('mine', 1), added('theirs', 3)).merged)
  expect(both.indexOf('mine')).toBe(1)
  expect(both[both.indexOf('theirs') - 1]).toBe(pages(base)[2])
})

test('two new orders of the same pages are a collision of the order alone', () => {
  const turned = (by: number) => {
    const next = copy(base)
    const { pages } = next.forms[form]!
    next.forms[form]!.pages = [...pages.slice(by), ...pages.slice(0, by)]
    return next
  }
  const { collisions } = merge(base, turned(1), turned(2))
  expect(collisions.map(({ path }) => path.at(-1))).toEqual([ORDER])
})

test('title and hint of one question are two places', () => {
  const page = base.forms[form]!.pages.find(({ id }) => id === 'contact')!
  const question = readQuestion(page, Object.keys(page.schema.properties)[0]!)!
  const change = (what: string, schema: object) =>
    changeQuestion({
      form,
      page: 'contact',
      question: { ...question, schema: { ...question.schema, ...schema } },
      what,
    })
  const mine = change('the title', { title: 'Mine' }).apply(base)
  const theirs = change('the hint', { description: 'Theirs' }).apply(base)
  const { merged, collisions } = merge(base, mine, theirs)
  expect(collisions).toEqual([])
  expect(placesChanged(base, merged)).toEqual(['Question “Mine”'])
})

test('a rule is one place: it is never put together from two', () => {
  const rule = (showWhen: unknown) => ({ page: { showWhen } })
  const was = rule({ '==': [{ var: 'answers.a' }, 1] })
  const mine = rule({ '!=': [{ var: 'answers.a' }, 1] })
  const theirs = rule({ '==': [{ var: 'answers.a' }, 2] })
  expect(merge(was, mine, theirs)).toMatchObject({ merged: theirs, collisions: [{ path: ['page', 'showWhen'] }] })
})

test('a fresh copy of what is known becomes the same objects where nothing changed', () => {
  expect(grafted(base, copy(base))).toBe(base)
  const fresh = copy(renameStep({ step, title: 'Other' }).apply(base))
  const kept = grafted(base, fresh)
  expect(kept).toEqual(fresh)
  expect(kept.forms).toBe(base.forms)
})

test('whatever two people do: without a collision nothing of either is lost, and who did nothing changes nothing', () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.integer(), { maxLength: 3 }))
  const tree = fc.letrec((tie) => ({
    node: fc.oneof({ maxDepth: 3 }, leaf, fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('node'))),
  })).node
  const root = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tree)
  fc.assert(
    fc.property(root, root, root, (was, mine, theirs) => {
      expect(isSame(merge(was, mine, was).merged, mine)).toBe(true)
      expect(isSame(merge(was, was, theirs).merged, theirs)).toBe(true)
      const { merged, collisions } = merge(was, mine, theirs)
      const turned = merge(was, theirs, mine)
      expect(turned.collisions).toHaveLength(collisions.length)
      if (collisions.length === 0) expect(turned.merged).toEqual(merged)
    }),
  )
})
