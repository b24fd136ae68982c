import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { end, smallService, task } from '../small-service.fixture.ts'
import { waysOut } from './graph.ts'
import { pathsOf } from './paths.ts'

const ids = ['a', 'b', 'c', 'd', 'e']
const target = fc.constantFrom(...ids, 'end')
const step = fc
  .array(target, { minLength: 1, maxLength: 3 })
  .map((to) => ({ ...task, branches: to.map((next) => ({ next })) }))
const service = fc
  .tuple(step, step, step, step, step)
  .map((steps) => smallService({ ...Object.fromEntries(ids.map((id, index) => [id, steps[index]!])), end }))

test('what comes before a step is what a walk through the process meets', () => {
  fc.assert(
    fc.property(service, ({ process }) => {
      const { maybe, always } = pathsOf(process)
      const next = (id: string) => waysOut(id, process.steps[id]!).map(({ to }) => to)
      /** Whether a walk from one step comes to another, in a step or more, without passing a third. */
      const leads = (from: string, to: string, without?: string) => {
        const found = new Set(next(from).filter((id) => id !== without))
        for (const id of found) for (const one of next(id)) if (one !== without) found.add(one)
        return found.has(to)
      }
      for (const to of [...ids, 'end'].filter((id) => id === 'a' || leads('a', id))) {
        for (const by of ids.filter((id) => id === 'a' || leads('a', id))) {
          expect([by, to, maybe.get(to)!.has(by)]).toEqual([by, to, leads(by, to)])
          const isAvoided = by === to || to === 'a' || (by !== 'a' && leads('a', to, by))
          expect([by, to, always.get(to)!.has(by)]).toEqual([by, to, !isAvoided])
        }
      }
    }),
  )
})
