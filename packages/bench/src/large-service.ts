import type { Form, ServicePackage, Step } from '@guildhall/schemas'
import { catalogue } from '@guildhall/schemas/catalogue'

/** The service of the designer's bench: a process of 300 steps behind a form of 1,000 questions. */
export const LARGE = 'bench-large'

const STEPS = 300
const PAGES = 100
const QUESTIONS_A_PAGE = 10

/** A process of 300 steps with 1,000 questions, that has no problem that stops it. */
export function largeService(): ServicePackage {
  const pack = catalogue().find(({ service }) => service.slug === 'missed-bin')!
  const request = pack.process.steps[pack.process.start]!
  const form = pack.forms[String(request.config['form'])]!
  const { journeys: _journeys, ...rest } = pack
  return {
    ...rest,
    service: { ...pack.service, slug: LARGE, name: 'A large service' },
    forms: { ...pack.forms, [form.id]: { ...form, pages: [...form.pages, ...pages()] } },
    process: {
      format: pack.process.format,
      start: 'request',
      steps: { request: { ...request, next: 'check-1' }, ...steps() },
    },
  }
}

function pages(): Form['pages'] {
  return Array.from({ length: PAGES }, (_, page) => {
    const names = Array.from({ length: QUESTIONS_A_PAGE }, (_none, nth) => `q${page * QUESTIONS_A_PAGE + nth + 1}`)
    return {
      id: `part-${page + 1}`,
      title: `Part ${page + 1}`,
      schema: {
        type: 'object' as const,
        properties: Object.fromEntries(
          names.map((name) => [name, { type: 'string', title: `Question ${name.slice(1)}`, maxLength: 100 }]),
        ),
      },
      uiSchema: Object.fromEntries(names.map((name) => [name, { 'ui:options': { kind: 'short-text' } }])),
    }
  })
}

/** In rounds of six: a task with a clock, a decision on an answer, two messages on the ways from it, a wait and a call. */
function steps(): Record<string, Step> {
  const rounds = Math.floor((STEPS - 2) / 6)
  const left = STEPS - 2 - rounds * 6
  const made: Record<string, Step> = {}
  for (let n = 1; n <= rounds; n += 1) {
    const next = n < rounds ? `check-${n + 1}` : 'last-1'
    made[`check-${n}`] = {
      kind: 'task',
      title: `Check part ${n} of the request`,
      config: {
        team: 'waste-crew',
        outcomes: [
          { id: 'fine', title: 'Fine' },
          { id: 'unclear', title: 'Unclear' },
        ],
      },
      clock: { calendar: 'council', target: { workingDays: 5 } },
      deadlines: [
        { id: 'half', at: { share: 0.5 }, do: [{ action: 'raise-priority', to: 'high' }] },
        { id: 'late', at: { after: { workingDays: 1 } }, do: [{ action: 'reassign', to: 'team-lead' }] },
      ],
      branches: [{ when: { '==': [{ var: 'outcome' }, 'unclear'] }, next: `look-${n}` }, { next: `choose-${n}` }],
    }
    made[`look-${n}`] = task(`Look again at part ${n}`, `choose-${n}`)
    made[`choose-${n}`] = {
      kind: 'decision',
      title: `Which way after part ${n}`,
      config: {},
      branches: [{ when: { '==': [{ var: `answers.q${n * 10}` }, 'yes'] }, next: `visit-${n}` }, { next: `wait-${n}` }],
    }
    made[`visit-${n}`] = task(`Visit the place for part ${n}`, `wait-${n}`)
    made[`wait-${n}`] = {
      kind: 'wait',
      title: `Wait a day after part ${n}`,
      config: { for: { workingDays: 1 } },
      next: `record-${n}`,
    }
    made[`record-${n}`] = task(`Write down part ${n}`, next)
  }
  for (let n = 1; n <= left; n += 1) made[`last-${n}`] = task(`Tidy up, part ${n}`, n < left ? `last-${n + 1}` : 'done')
  made['done'] = { kind: 'end', title: 'Done', config: { outcome: 'completed' } }
  return made
}

function task(title: string, next: string): Step {
  return { kind: 'task', title, config: { team: 'waste-crew', outcomes: [{ id: 'done', title: 'Done' }] }, next }
}
