import { readFileSync } from 'node:fs'
import type { Guildhall } from '@guildhall/casework'
import { services } from '@guildhall/database/queries'
import type { Form, ServicePackage, Step } from '@guildhall/schemas'
import { catalogue } from '@guildhall/schemas/catalogue'

const end = { kind: 'end', title: 'Done', config: { outcome: 'completed' } }

/** The missed bin's form before another process: its first step stays the form, then come the steps given. */
function serviceOf(slug: string, name: string, steps: Record<string, Step>): ServicePackage {
  const pack = catalogue().find(({ service }) => service.slug === 'missed-bin')!
  const request = pack.process.steps[pack.process.start]!
  const [first] = Object.keys(steps)
  return {
    ...pack,
    service: { ...pack.service, slug, name },
    process: { ...pack.process, start: 'request', steps: { request: { ...request, next: first }, ...steps, end } },
  }
}

/** Steps that each wait for no time at all, so that each goes through the worker and nothing outside is asked. */
function waits(count: number): Record<string, Step> {
  const names = Array.from({ length: count }, (_, n) => `wait-${n + 1}`)
  return Object.fromEntries(
    names.map((name, n) => [
      name,
      { kind: 'wait', title: `Wait ${n + 1}`, config: { for: { minutes: 0 } }, next: names[n + 1] ?? 'end' },
    ]),
  )
}

/** Five steps through the worker, then the end. */
export const FIVE_STEPS = 'bench-five-steps'

/** A task with two deadlines, which each only raise its priority: nothing outside is asked. */
export const TWO_TIMERS = 'bench-two-timers'

const taskWithDeadlines: Step = {
  kind: 'task',
  title: 'Look at it',
  config: { team: 'waste-crew', outcomes: [{ id: 'seen', title: 'Seen' }] },
  clock: { calendar: 'council', target: { workingDays: 5 } },
  deadlines: [
    { id: 'first', at: { share: 0.5 }, do: [{ action: 'raise-priority', to: 'high' }] },
    { id: 'second', at: { after: { minutes: 0 } }, do: [{ action: 'raise-priority', to: 'urgent' }] },
  ],
  next: 'end',
}

/** Thirty steps after the form: ten times a task, a decision by its outcome, and a wait. */
export function thirtySteps(): ServicePackage {
  const steps: Record<string, Step> = {}
  for (let n = 1; n <= 10; n += 1) {
    const outcomes = ['yes', 'no'].map((id) => ({ id, title: id }))
    steps[`task-${n}`] = {
      kind: 'task',
      title: 'Look at it',
      config: { team: 'waste-crew', outcomes },
      next: `choice-${n}`,
    }
    steps[`choice-${n}`] = {
      kind: 'decision',
      title: 'Which way',
      config: {},
      branches: [{ when: { '==': [{ var: 'outcome' }, 'no'] }, next: 'end' }, { next: `wait-${n}` }],
    }
    steps[`wait-${n}`] = {
      kind: 'wait',
      title: 'Wait',
      config: { for: { minutes: 5 } },
      next: n < 10 ? `task-${n + 1}` : 'end',
    }
  }
  return serviceOf('bench-thirty-steps', 'Thirty steps', steps)
}

/** Forms as they are, but with nothing that must be answered, so that each of their pages can be opened at once. */
export const OPEN_FORMS = { 'bench-bulky-waste': 'Bulky waste', 'bench-every-kind': 'Every kind of question' } as const

/** The two services of OPEN_FORMS. */
export function openForms(): ServicePackage[] {
  const waste = structuredClone(catalogue().find(({ service }) => service.slug === 'bulky-waste')!)
  const file = new URL('../../../schemas/form/valid/form-of-every-kind.json', import.meta.url)
  const { value } = JSON.parse(readFileSync(file, 'utf8')) as { value: Form }
  const forms = [Object.values(waste.forms)[0]!, value]
  return Object.entries(OPEN_FORMS).map(([slug, name], nth) => {
    const pages = forms[nth]!.pages.map((page) => ({ ...page, schema: { ...page.schema, required: [] } }))
    return {
      ...waste,
      service: { ...waste.service, slug, name },
      forms: { ...waste.forms, request: { ...forms[nth]!, pages } },
    }
  })
}

/** Publishes the services that only the bench knows, past the designer. */
export async function publishBenchServices(g: Pick<Guildhall, 'db'>): Promise<void> {
  const packs = [
    serviceOf(FIVE_STEPS, 'Five steps through the worker', waits(5)),
    ...openForms(),
    serviceOf(TWO_TIMERS, 'Two timers', { look: taskWithDeadlines }),
  ]
  for (const pack of packs) {
    const { slug } = pack.service
    await services.createService(g.db, slug, pack)
    await services.insertVersion(g.db, { slug, version: 1, pack, changes: [] })
  }
}
