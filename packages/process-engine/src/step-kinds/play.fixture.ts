import type { Step } from '@guildhall/schemas'
import { advance, newCase } from '../advance.ts'
import { compileProcess } from '../compile.ts'
import type { Answers, CaseEvent, CaseState, Effect, LedgerLine } from '../model.ts'
import { smallService } from '../small-service.fixture.ts'

/** A case played through a small process, from 1 December 2026 at 10am; time moves only by `at`. */
export function play(steps: Record<string, Partial<Step> & { kind: string }>, answers: Answers = {}) {
  const definition = compileProcess(smallService(steps))
  const story = {
    definition,
    state: newCase() as CaseState,
    effects: [] as Effect[],
    ledger: [] as LedgerLine[],
    now: new Date('2026-12-01T10:00:00Z'),
    at(moment: string) {
      story.now = new Date(moment)
      return story
    },
    tell(event: CaseEvent) {
      const { state, effects, ledger } = advance(definition, story.state, event, story.now)
      story.state = state
      story.effects.push(...effects)
      story.ledger.push(...ledger)
      return story
    },
    complete(step: string, outcome: string) {
      const occurrence = story.state.steps[step]?.occurrence ?? 0
      return story.tell({
        type: 'task-completed',
        step,
        occurrence,
        outcome,
        actor: { kind: 'staff', id: 'officer-1' },
      })
    },
    fire: (key: string) => story.tell({ type: 'timer-fired', key }),
    /** The places at which the case waits, by name. */
    waiting() {
      const active = Object.entries(story.state.steps).filter(([, { status }]) => status === 'active')
      return active.map(([place]) => place).sort()
    },
  }
  return story.tell({ type: 'start', answers, actor: { kind: 'guest' }, channel: 'online' })
}
