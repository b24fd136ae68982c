import type { LedgerLine } from '@guildhall/process-engine'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { firstBadLink, type StoredEvent } from './first-bad-link.ts'
import { chain, emptyLedger, genesisOf } from './ledger.ts'

const pageSize = 100
const empty = emptyLedger('a-case')
const lines: LedgerLine[] = [
  { type: 'case-started', actor: { kind: 'guest' }, data: { channel: 'online' } },
  { type: 'step-entered', step: 'request', data: { occurrence: 1 } },
  { type: 'payment-requested', step: 'pay', data: { amount: 4000 } },
  { type: 'payment-received', step: 'pay', data: { amount: 4000, attempt: 'a' } },
  { type: 'task-completed', step: 'collect', actor: { kind: 'staff', id: 'b' }, data: { outcome: 'collected' } },
  { type: 'case-ended', step: 'done', data: { outcome: 'completed' } },
]

function written() {
  const { events, head } = chain(empty, lines, '2026-11-02T10:00:00.000Z')
  const rows: StoredEvent[] = events.map((event) => ({
    seq: event.seq,
    at: new Date(event.at),
    type: event.type,
    step: event.step ?? null,
    actor: event.actor ?? null,
    data: event.data,
    hash: Buffer.from(event.hash, 'hex'),
  }))
  return { rows, end: head }
}

const judge = (rows: StoredEvent[], end = written().end) =>
  firstBadLink(rows, { offset: 0, before: empty.hash, pageSize, end })

test('a ledger that nobody touched holds, whole, page by page, and with its data in another order of keys', () => {
  const { rows, end } = written()
  expect(judge(rows)).toBeUndefined()
  for (let offset = 0; offset < rows.length; offset += 2) {
    const before = offset === 0 ? empty.hash : rows[offset - 1]!.hash.toString('hex')
    expect(firstBadLink(rows.slice(offset, offset + 2), { offset, before, pageSize: 2, end })).toBeUndefined()
  }
  const turned = rows.map((row) => ({ ...row, data: Object.fromEntries(Object.entries(row.data as object).reverse()) }))
  expect(judge(turned)).toBeUndefined()
})

test.each<[string, (row: StoredEvent) => Partial<StoredEvent>]>([
  ['its data', () => ({ data: { amount: 1 } })],
  ['its type', () => ({ type: 'payment-failed' })],
  ['its step', () => ({ step: 'other' })],
  ['who did it', () => ({ actor: { kind: 'system' } })],
  ['when it was', ({ at }) => ({ at: new Date(at.getTime() + 1) })],
  ['one bit of its hash', ({ hash }) => ({ hash: Buffer.from(hash.map((byte, i) => (i === 31 ? byte ^ 1 : byte))) })],
])('a line with %s changed is named, whichever it is', (_, change) => {
  for (const [index] of lines.entries()) {
    const { rows } = written()
    rows[index] = { ...rows[index]!, ...change(rows[index]!) }
    expect(judge(rows)).toBe(index + 1)
  }
})

test('a deleted line is named, and so is the first of two that were swapped', () => {
  for (let index = 0; index < lines.length - 1; index += 1) {
    const { rows } = written()
    expect(judge(rows.toSpliced(index, 1))).toBe(index + 1)
    expect(judge(rows.toSpliced(index, 2, rows[index + 1]!, rows[index]!))).toBe(index + 1)
    // Numbering the rest anew does not hide it.
    expect(judge(rows.toSpliced(index, 1).map((row, i) => ({ ...row, seq: i + 1 })))).toBe(index + 1)
  }
})

test('lines cut off the end are missed, for the case remembers how its ledger ended', () => {
  for (let kept = 0; kept < lines.length; kept += 1) expect(judge(written().rows.slice(0, kept))).toBe(kept + 1)
})

test('a whole ledger forged anew is caught by the head that the case keeps', () => {
  const forged = chain(empty, lines.with(3, { type: 'payment-failed', step: 'pay' }), '2026-11-02T10:00:00.000Z')
  const { rows } = written()
  const copy = rows.map((row, index) => {
    const { type, data, hash } = forged.events[index]!
    return { ...row, type, data, hash: Buffer.from(hash, 'hex') }
  })
  expect(judge(copy)).toBe(lines.length)
})

test('chaining in several goes gives the same links as in one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: lines.length }), (cut) => {
      const at = '2026-11-02T10:00:00.000Z'
      const first = chain(empty, lines.slice(0, cut), at)
      const second = chain(first.head, lines.slice(cut), at)
      expect([...first.events, ...second.events]).toEqual(chain(empty, lines, at).events)
    }),
  )
})

test('the whole ledger of another case does not hold, from its first line, though each of its links does', () => {
  const { rows, end } = written()
  const at = (before: string) => firstBadLink(rows, { offset: 0, before, pageSize, end })
  expect(at(genesisOf('a-case', 2))).toBeUndefined()
  expect(at(genesisOf('another-case', 2))).toBe(1)
  // Nor can it pass for one from before ledgers named their case.
  expect(at(genesisOf('a-case', 1))).toBe(1)
})

test('a ledger from before ledgers named their case holds as it always did', () => {
  const { events, head: end } = chain({ length: 0, hash: '' }, lines, '2026-11-02T10:00:00.000Z')
  const { rows } = written()
  const old = rows.map((row, index) => ({ ...row, hash: Buffer.from(events[index]!.hash, 'hex') }))
  expect(firstBadLink(old, { offset: 0, before: genesisOf('a-case', 1), pageSize, end })).toBeUndefined()
})
