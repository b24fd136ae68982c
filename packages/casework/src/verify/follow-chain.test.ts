import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { firstBadLink, type StoredEvent } from '../first-bad-link.ts'
import { chain, emptyLedger } from '../ledger.ts'
import { followChain } from './follow-chain.ts'

const empty = emptyLedger('a-case')
const { events, head } = chain(
  empty,
  Array.from({ length: 12 }, (_, index) => ({ type: 'timer-set' as const, step: 'wait', data: { key: index } })),
  '2026-11-02T10:00:00.000Z',
)
const rows: StoredEvent[] = events.map(({ seq, at, type, step, data, hash }) => ({
  seq,
  at: new Date(at),
  type,
  step: step ?? null,
  actor: null,
  data,
  hash: Buffer.from(hash, 'hex'),
}))

/** Cuts a ledger into pieces at the places given. */
const pieces = (all: StoredEvent[], cuts: number[]) => {
  const edges = [0, ...cuts.map((cut) => Math.min(cut, all.length)).sort((a, b) => a - b), all.length]
  return edges.slice(1).map((edge, index) => all.slice(edges[index], edge))
}

const judge = (all: StoredEvent[], cuts: number[], end = head) => {
  const followed = followChain(end, empty.hash)
  for (const piece of pieces(all, cuts)) followed.take(piece)
  return followed.finish()
}

const anyCuts = fc.array(fc.integer({ min: 0, max: rows.length }), { maxLength: 5 })

test('however a ledger is cut into pieces, the verdict is that of the whole', () => {
  fc.assert(
    fc.property(
      anyCuts,
      fc.integer({ min: 0, max: rows.length - 1 }),
      fc.constantFrom('none', 'edit', 'delete', 'cut'),
      (cuts, at, how) => {
        let touched = [...rows]
        if (how === 'edit') touched[at] = { ...rows[at]!, data: { key: 'x' } }
        if (how === 'delete') touched = rows.toSpliced(at, 1)
        if (how === 'cut') touched = rows.slice(0, at)
        expect(judge(touched, cuts)).toBe(
          firstBadLink(touched, { offset: 0, before: empty.hash, pageSize: 100, end: head }),
        )
        expect(judge(touched, cuts)).toBe(how === 'none' ? undefined : at + 1)
      },
    ),
  )
})

test('a line more than the case knows of is one too many, even when it is chained well', () => {
  const shorter = { length: 11, hash: events[10]!.hash }
  fc.assert(fc.property(anyCuts, (cuts) => expect(judge(rows, cuts, shorter)).toBe(12)))
})
