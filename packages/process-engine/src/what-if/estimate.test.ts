import type { ServicePackage } from '@guildhall/schemas'
import { catalogue } from '@guildhall/schemas/catalogue'
import { expect, test } from '@jest/globals'
import { bulkyWaste } from '../bulky-waste.fixture.ts'
import { clock, end, payment, smallService, task } from '../small-service.fixture.ts'
import { estimate } from './estimate.ts'
import type { WhatIf } from './model.ts'
import { usualWhatIf } from './usual.ts'

const start = new Date('2027-03-01T00:00:00Z')
const day = [{ from: '00:00', to: '24:00' }]
const always = {
  title: 'Always open',
  zone: 'Europe/London',
  hours: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day },
  holidays: [],
}

/** One task that is done by day and night, as the queues of textbooks have it. */
const textbook: ServicePackage = {
  ...smallService({ it: { ...task, next: 'end' }, end }),
  calendars: { always },
}
const suppose = (over: Partial<WhatIf>, of = textbook): WhatIf => ({ ...usualWhatIf(of, start), ...over })
const ask = (over: Partial<WhatIf>, of = textbook) => estimate(of, suppose(over, of))
const minutes = (length: number) => ({ it: { minutes: length, outcomes: { yes: 1 } } })
const waitOf = (found: ReturnType<typeof estimate>) => found.tasks[0]!.wait!.mean * 60

test.each([
  ['always the same', 0],
  ['as different as can be expected', 1],
])('one officer busy half of the time: the wait is that of Pollaczek and Khinchine, tasks %s', (_name, spread) => {
  // 84 a week of 168 hours, each an hour: ρ = 0.5, and the wait ρ / (1 − ρ) × hour × (1 + spread²) / 2.
  const found = ask({ perWeek: 84, weeks: 80, officers: { team: 1 }, spread, tasks: minutes(60) })
  const expected = 30 * (1 + spread ** 2)
  expect(waitOf(found)).toBeGreaterThan(expected * 0.85)
  expect(waitOf(found)).toBeLessThan(expected * 1.15)
  expect(found.teams[0]!.busy).toBeCloseTo(0.5, 1)
  expect(found.teams[0]!.work).toBeCloseTo(0.5, 1)
})

test('with officers to spare nearly nobody waits, and as many end as come', () => {
  const found = ask({ perWeek: 84, weeks: 26, officers: { team: 5 }, tasks: minutes(60) })
  expect(waitOf(found)).toBeLessThan(0.5)
  expect(found.cases.open).toBeLessThan(5)
  expect(found.teams[0]!.queue.every((waiting) => waiting === 0)).toBe(true)
})

test('with twice the work that can be done, half of what comes stays in the queue, which grows week by week', () => {
  const found = ask({ perWeek: 336, weeks: 10, officers: { team: 1 }, spread: 0, tasks: minutes(60) })
  const { queue, busy, work } = found.teams[0]!
  expect(busy).toBeGreaterThan(0.98)
  expect(work).toBeCloseTo(2, 0)
  const growth = (queue.at(-1)! - queue[0]!) / (queue.length - 1)
  expect(growth).toBeGreaterThan(150)
  expect(growth).toBeLessThan(185)
  expect(queue).toEqual(queue.toSorted((a, b) => a - b))
})

test('requests come as often as supposed, and every one is somewhere', () => {
  const { cases, weeks } = ask({ perWeek: 100, weeks: 50 })
  expect(cases.arrived).toBeGreaterThan(4800)
  expect(cases.arrived).toBeLessThan(5200)
  expect(cases.ended + cases.open).toBe(cases.arrived)
  expect(weeks).toHaveLength(50)
  expect(weeks.reduce((sum, { arrived }) => sum + arrived, 0)).toBe(cases.arrived)
  expect(weeks.at(-1)!.open).toBe(cases.open)
})

test('the same seed gives the same estimate, another seed another', () => {
  expect(ask({ perWeek: 60, seed: 7 })).toEqual(ask({ perWeek: 60, seed: 7 }))
  expect(ask({ perWeek: 60, seed: 7 })).not.toEqual(ask({ perWeek: 60, seed: 8 }))
})

test('officers work in the open hours of the calendar only, and for the part of them that they have', () => {
  const office = smallService({ it: { ...task, clock, next: 'end' }, end })
  // 40 hours a week and 40 tasks of half an hour: one officer is busy half of them, and all of them with half of the hours.
  const half = ask({ perWeek: 40, weeks: 40, officers: { team: 1 }, tasks: minutes(30) }, office)
  expect(half.teams[0]!.busy).toBeGreaterThan(0.42)
  expect(half.teams[0]!.busy).toBeLessThan(0.58)
  const all = ask({ perWeek: 40, weeks: 40, officers: { team: 1 }, tasks: minutes(30), share: 0.5 }, office)
  expect(all.teams[0]!.busy).toBeGreaterThan(0.9)
})

test('a promise is broken once the queue is longer than it, and kept where nobody waits', () => {
  const office = smallService({ it: { ...task, clock, next: 'end' }, end })
  const kept = ask({ perWeek: 40, officers: { team: 3 }, tasks: minutes(30) }, office).tasks[0]!.promises!
  expect(kept.breached / kept.judged).toBeLessThan(0.02)
  const broken = ask({ perWeek: 200, weeks: 8, officers: { team: 1 }, tasks: minutes(30) }, office).tasks[0]!.promises!
  expect(broken.breached / broken.judged).toBeGreaterThan(0.5)
})

test('a team without officers does nothing, and what nobody pays for is given up', () => {
  expect(ask({ perWeek: 30, officers: {} })).toMatchObject({ cases: { ended: 0 }, tasks: [{ done: 0 }] })
  const paid = smallService({
    it: { ...payment, branches: [{ when: { '==': [{ var: 'outcome' }, 'paid'] }, next: 'end' }, { next: 'gone' }] },
    end,
    gone: { kind: 'end', config: { outcome: 'abandoned' } },
  })
  const others = { paidPercent: 75, payMinutes: 5, residentHours: 1, systemMinutes: 1, outsideDays: 1 }
  const { outcomes } = ask({ perWeek: 200, weeks: 20, others }, paid).cases
  expect(outcomes['abandoned']! / (outcomes['abandoned']! + outcomes['completed']!)).toBeCloseTo(0.25, 1)
})

test('a task that is promised from a day on is not done before it, so a booked collection is collected on its day', () => {
  const found = estimate(bulkyWaste, { ...usualWhatIf(bulkyWaste, start), perWeek: 60, weeks: 8 })
  const collect = found.tasks.find(({ step }) => step === 'collect')!
  expect(collect.promises!.breached / collect.promises!.judged).toBeLessThan(0.05)
  expect(found.cases.days!.median).toBeGreaterThan(0.5)
})

test.each(catalogue().map((service) => [service.service.slug, service] as const))(
  '%s can be estimated',
  (_slug, service) => {
    const found = estimate(service, { ...usualWhatIf(service, start), perWeek: 20, weeks: 20 })
    expect(found.cases.arrived).toBeGreaterThan(90)
    expect(found.tasks.some(({ done }) => done > 0)).toBe(true)
  },
)

test('too many requests cut the weeks short, and suppositions that cannot be are refused in words', () => {
  const found = ask({ perWeek: 5000, weeks: 52, officers: { team: 500 } })
  expect(found).toMatchObject({ isCutShort: true })
  expect(found.weeks).toHaveLength(2)
  expect(() => ask({ perWeek: -1 })).toThrow('between 0 and 5,000')
  expect(() => ask({ officers: { team: 1.5 } })).toThrow('whole number')
  expect(() => ask({ share: 0 })).toThrow('between 1% and 100%')
})
