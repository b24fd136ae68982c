import { prepareCalendar } from '@guildhall/working-time'
import { bulkyWaste } from '../bulky-waste.fixture.ts'
import { compileProcess } from '../compile.ts'
import type { Visit } from '../definition.ts'

/** A first visit to a step called "here" on 1 December 2026 at 10am, with the bulky waste service around it. */
export function visitTo<Config>(config: Config, more: Partial<Visit<Config>> = {}): Visit<Config> {
  return {
    step: 'here',
    occurrence: 1,
    title: 'Here',
    config,
    scope: { answers: {}, steps: {}, case: {} },
    now: new Date('2026-12-01T10:00:00Z'),
    definition: compileProcess(bulkyWaste),
    calendar: prepareCalendar(bulkyWaste.calendars['council']!),
    ways: {},
    at: '/process/steps/here',
    slots: {},
    timerAt: () => undefined,
    heard: [],
    key: (name) => `here#1:${name}`,
    ...more,
  }
}
