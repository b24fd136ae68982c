import { readFileSync } from 'node:fs'
import type { Reason } from '@guildhall/process-engine'
import type { ServicePackage } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import { pageReasons } from './page-reasons.ts'
import { reasonText } from './reason-words.ts'
import { vocabularyOf } from './vocabulary.ts'

const file = new URL('../../../schemas/services/bulky-waste.json', import.meta.url)
const pack = JSON.parse(readFileSync(file, 'utf8')) as ServicePackage
const text = (reason: Reason, of = pack) => reasonText(of, reason, vocabularyOf(of))

test('a fee line says how often it was charged, or that it was not', () => {
  const line = (times: number, amount: number): Reason => ({
    about: 'fee',
    at: '/fees/collection/lines/1/times',
    result: { line: 'extra', each: 700, times, amount },
  })
  expect(text(line(0, 0))).toBe('“Each item after the third” was not charged')
  expect(text(line(1, 700))).toBe('“Each item after the third” was charged once: £7')
  expect(text(line(3, 2100))).toBe('“Each item after the third” was charged 3 times: £21')
})

test('a page that a rule decides says whether it was asked, and for when it is', () => {
  const changed = structuredClone(pack)
  const form = changed.forms['request']!
  form.pages[2]!.showWhen = { '==': [{ var: 'answers.items' }, 'fridge'] }
  const given = { items: [{ item: 'sofa', quantity: 1 }], address: { line1: '1 High Street' } }
  const [reason] = pageReasons({ form }, given)
  expect(reason).toMatchObject({ about: 'page', inputs: { 'answers.items': given.items }, result: false })
  expect(text(reason!, changed)).toMatch(
    new RegExp(`^The page “${form.pages[2]!.title}” was not asked: it is for when “`),
  )
})

test('a reason whose part is no longer what it was still has words', () => {
  expect(text({ about: 'way', at: '/process/steps/gone/branches/0', result: 'gone' })).toContain('It went to')
  expect(text({ about: 'message', at: '/process/steps/gone', result: { message: 'gone', to: 'team' } })).toContain(
    'gone',
  )
})

test('a clock says whose it is, and why it was stopped or went on', () => {
  const changed = structuredClone(pack)
  const rule = { '==': [{ var: 'answers.place' }, 'The pavement'] }
  changed.process.clock = { calendar: 'council', target: { workingDays: 5 }, pauseWhile: { rule } }
  const at = '/process/clock/pauseWhile'
  expect(text({ about: 'clock', at, result: { isStill: true, waits: ['pay'] } }, changed)).toMatch(
    /^The clock of the whole case was stopped: it stands still while “.*” is The pavement$/,
  )
  expect(text({ about: 'clock', at, result: { isStill: false, waits: [] } }, changed)).toMatch(
    /^The clock of the whole case went on/,
  )
  expect(text({ about: 'task', at: '/process/steps/collect', result: { team: 'waste-crew' } })).toBe(
    'The task went to the team “Waste crew”',
  )
})

test('a table says which row it came to and for what, and what that gives', () => {
  const changed = structuredClone(pack)
  const place = { id: 'place', title: 'Place', value: { var: 'answers.place' } }
  changed.process.steps['who'] = {
    kind: 'decision-table',
    title: 'Who decides',
    config: {
      hitPolicy: 'first',
      inputs: [place],
      outputs: [{ id: 'who', title: 'Decision by', type: 'text' }],
      rows: [
        { when: [{ op: 'is', value: 'The pavement' }], gives: ['officer'] },
        { when: [null], gives: ['committee'] },
      ],
    },
    next: 'pay',
  }
  const at = '/process/steps/who/config/rows'
  const told = (row: string, rows: number[], who: string | null, outcome = 'matched') =>
    text({ about: 'table', at: at + row, result: { outcome, rows, gives: { who } } }, changed)
  expect(told('/0', [1], 'officer')).toMatch(
    /^The table of “Who decides” came to row 1, for “.*” is The pavement: Decision by is officer$/,
  )
  expect(told('/1', [2], 'committee')).toBe('The table of “Who decides” came to row 2: Decision by is committee')
  expect(told('', [], null, 'no-match')).toBe('The table of “Who decides” has no row for this case')
  expect(told('', [1, 2], null, 'ambiguous')).toBe(
    'The table of “Who decides” decided nothing, for rows 1 and 2 hold together',
  )
})
