import type { ServicePackage } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import type { Command } from '../commands/command.ts'
import { carriedOut, noHistory, redone, saidOnServer, undone } from './history.ts'

const pack = (name: string) => ({ service: { name } }) as unknown as ServicePackage
const named = (name: string, field?: string): Command => ({
  sentence: `Named it ${name}`,
  field,
  apply: () => pack(name),
})

test('undo gives back the package before, redo the one after', () => {
  const one = carriedOut(carriedOut(noHistory, pack('a'), named('b')), pack('a'), named('c'))
  const back = undone(one)
  expect(back.present).toEqual(pack('b'))
  expect(back.future[0]?.sentence).toBe('Named it c')
  expect(undone(back).present).toEqual(pack('a'))
  expect(undone(undone(back)).present).toEqual(pack('a'))
  expect(redone(redone(undone(back))).present).toEqual(pack('c'))
})

test('typing on in one field is one step back; another field begins a new one', () => {
  const typed = ['b', 'bc'].reduce((history, name) => carriedOut(history, pack('a'), named(name, 'title')), noHistory)
  expect(undone(typed).present).toEqual(pack('a'))
  const other = carriedOut(typed, pack('a'), named('d', 'hint'))
  expect(undone(other).present).toEqual(pack('bc'))
})

test('typing in the same field after an undo is a step of its own', () => {
  const typed = carriedOut(noHistory, pack('a'), named('b', 'title'))
  const again = carriedOut(undone(typed), pack('a'), named('c', 'title'))
  expect(undone(again).present).toEqual(pack('a'))
})

test('a new edit drops what was undone', () => {
  const back = undone(carriedOut(noHistory, pack('a'), named('b')))
  expect(redone(carriedOut(back, pack('a'), named('c'))).present).toEqual(pack('c'))
})

test('a command that changes nothing leaves no step', () => {
  expect(carriedOut(noHistory, pack('a'), named('a'))).toBe(noHistory)
})

test('no more than 200 steps are kept', () => {
  let history = noHistory
  for (let n = 0; n < 250; n++) history = carriedOut(history, pack('a'), named(`n${n}`))
  expect(history.past).toHaveLength(200)
})

test('what was said since the last save is kept in words, a run of typing once, undo and redo too', () => {
  const typed = ['b', 'bc'].reduce((history, name) => carriedOut(history, pack('a'), named(name, 'title')), noHistory)
  expect(typed.said).toEqual([{ words: 'Named it bc', field: 'title' }])
  const back = redone(undone(typed))
  expect(back.said.map(({ words }) => words)).toEqual(['Named it bc', 'Undid: Named it bc', 'Did again: Named it bc'])
  expect(saidOnServer(back, 2).said).toEqual([{ words: 'Did again: Named it bc' }])
})
