import { readFileSync } from 'node:fs'
import type { ServicePackage } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import { advance, newCase } from './advance.ts'
import { checkProcess } from './check/check-process.ts'
import { compileProcess } from './compile.ts'
import { runJourney } from './journeys/run-journey.ts'
import type { CaseState } from './model.ts'

const file = new URL('../../../schemas/services/pavement-licence.json', import.meta.url)
const pavement = JSON.parse(readFileSync(file, 'utf8')) as ServicePackage
const definition = compileProcess(pavement)

test('the service has no problem and nothing that is worth a look', () => {
  expect(checkProcess(pavement)).toEqual([])
})

test.each(pavement.journeys!.map((journey) => [journey.title, journey] as const))('%s', (_title, journey) => {
  expect(runJourney(definition, journey)).toMatchObject({ differences: [] })
})

test('two objections are one: the second finds nobody waiting, and the register is asked once', () => {
  const { answers } = pavement.journeys![0]!.start
  const now = new Date('2026-12-01T10:00:00Z')
  const actor = { kind: 'staff', id: 'officer-1' } as const
  const tell = (state: CaseState, event: Parameters<typeof advance>[2]) => advance(definition, state, event, now)
  const started = tell(newCase(), { type: 'start', answers, actor: { kind: 'guest' }, channel: 'online' })
  const objected = tell(started.state, { type: 'outside-event', name: 'objection-received', actor })
  expect(tell(objected.state, { type: 'outside-event', name: 'objection-received', actor }).state).toBe(objected.state)
  const step = 'look-into-it#1.site/measure'
  const done = { outcome: 'submitted', answers: { clearWidth: 1800 }, actor, occurrence: 1 }
  const measured = tell(objected.state, { type: 'task-completed', step, ...done })
  const granted = tell(measured.state, {
    type: 'task-completed',
    step: 'decide',
    occurrence: 1,
    outcome: 'grant',
    actor,
  })
  expect(granted.effects.filter(({ type }) => type === 'call-connector')).toMatchObject([
    { connector: 'back-office', input: { kind: 'pavement-licence', holder: 'Quill Café', place: '1 High Street' } },
  ])
})
