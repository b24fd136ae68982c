import { estimate } from '@guildhall/process-engine'
import { catalogue } from '@guildhall/schemas/catalogue'
import { expect, test } from '@jest/globals'
import { assumptionWords } from './assumptions.ts'
import { casesVerdict, lateVerdicts, percentWords, teamVerdict } from './verdict.ts'
import { fieldsOf, readTyped, usualTyped } from './what-if.ts'

const pack = catalogue().find(({ service }) => service.slug === 'bulky-waste')!
const read = (typed: Record<string, string> = {}) => readTyped(pack, { ...usualTyped(pack), ...typed }, '2027-02-24')

test('what stands in the fields at first can be supposed as it is, from the next Monday on', () => {
  const found = read()
  expect('whatIf' in found && found.whatIf).toMatchObject({
    perWeek: 50,
    start: '2027-03-01T00:00:00.000Z',
    officers: { 'waste-crew': 2 },
    share: 1,
    spread: 0.5,
  })
})

test('every field that cannot be says so, and none is left unsaid', () => {
  const found = read({ perWeek: 'many', 'officers.waste-crew': '1.5', share: '0', weeks: '' })
  expect(found).toEqual({
    wrong: {
      perWeek: 'Enter a number between 0 and 5,000',
      weeks: 'Enter a whole number between 1 and 104',
      'officers.waste-crew': 'Enter a whole number between 0 and 500',
      share: 'Enter a number between 1 and 100',
    },
  })
})

test('every number that an estimate takes has a field, and no field comes twice', () => {
  const paths = fieldsOf(pack).flatMap(({ fields }) => fields.map(({ path }) => path))
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths).toEqual(
    expect.arrayContaining(['tasks.collect.minutes', 'tasks.collect.outcomes.refused', 'others.paidPercent']),
  )
})

test('an estimate is told in sentences that fit its numbers', () => {
  const found = read({ perWeek: '600', 'officers.waste-crew': '1', weeks: '6' })
  if (!('whatIf' in found)) throw new Error('It can be supposed')
  const busy = estimate(pack, found.whatIf)
  expect(teamVerdict(busy.teams[0]!, 'Waste crew')).toMatch(
    /^Waste crew cannot keep up: .* The queue grows by about \d+ a week/,
  )
  expect(casesVerdict(busy)).toMatch(/^Of \d+ requests \d+ have ended and \d+ are open/)
  expect(lateVerdicts(busy).every((words) => words.startsWith('“Collect the items” is late for '))).toBe(true)
  expect(teamVerdict({ team: 'a', officers: 3, busy: 0.1, work: 0.3, queue: [0] }, 'A')).toBe(
    'A keeps up: 3 have work for 0.3.',
  )
  expect(teamVerdict({ team: 'a', officers: 3, busy: 0.9, work: 2.8, queue: [0] }, 'A')).toContain('only just keeps up')
  expect(percentWords(0.004)).toBe('under 1%')
  expect(assumptionWords(pack, found.whatIf)[0]).toContain('600 requests a week')
})
