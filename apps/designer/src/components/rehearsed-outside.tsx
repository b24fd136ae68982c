import { pounds } from '@guildhall/case-words'
import { repliesTried, stepIdOf, type World, waitingAt } from '@guildhall/process-engine'
import type { JourneyMove, ServicePackage, Step } from '@guildhall/schemas'
import { Button, Card } from '@guildhall/ui'
import type { ReactNode } from 'react'
import { outcomesOf, stepWords } from '../process/step-words.ts'
import { OutsideReply } from './outside-reply.tsx'

type Outside = {
  pack: ServicePackage
  world: World
  place: string
  id: string
  step: Step
  onMove: (...moves: JourneyMove[]) => void
}

type RehearsedOutsideProps = Pick<Outside, 'pack' | 'onMove'> & { world: World | undefined }

/** The systems outside that the case waits for, whose answers and failures one chooses. */
export function RehearsedOutside({ pack, world, onMove }: RehearsedOutsideProps) {
  const places = world ? waitingAt(world) : []
  const shown = places.flatMap((place) => {
    const id = stepIdOf(place)
    const step = pack.process.steps[id]
    const Answer = step && answers[step.kind]
    const content = world && step && Answer?.({ pack, world, place, id, step, onMove })
    return content ? [{ place, step, content }] : []
  })
  return (
    <Card title="Outside systems" level={3}>
      {shown.length === 0 ? <p className="gh-soft">The case waits for no system outside now.</p> : null}
      {shown.map(({ place, step, content }) => (
        <section key={place} className="dz-rehearsed-task" aria-label={step.title}>
          <h4>{step.title}</h4>
          {content}
        </section>
      ))}
    </Card>
  )
}

/** What each kind of step may be answered from outside. A kind that is missing here waits for people or for time. */
const answers: Record<string, (outside: Outside) => ReactNode> = {
  payment: ({ world, place, id, onMove }) => (
    <>
      <p>The payment provider is asked for {pounds(world.asked[place] ?? 0)}. The resident pays on its pages.</p>
      <div className="gh-actions">
        <Button size="small" variant="primary" onPress={() => onMove({ move: 'pay', step: id })}>
          Paid
        </Button>
        <Button size="small" onPress={() => onMove({ move: 'fail-payment', step: id, reason: 'declined' })}>
          Card declined
        </Button>
        <Button
          size="small"
          onPress={() => onMove({ move: 'wait', for: { minutes: ASKED_AGAIN } }, { move: 'pay', step: id })}
        >
          Paid, but the reply is lost
        </Button>
        <Button size="small" onPress={() => onMove({ move: 'abandon-payment', step: id })}>
          Given up
        </Button>
      </div>
      <p className="gh-soft">
        After a lost reply Guildhall asks the provider again every {ASKED_AGAIN} minutes, so the money is found then.
      </p>
    </>
  ),
  connector: ({ pack, world, place, id, step, onMove }) => (
    <OutsideReply
      words={`${stepWords(pack, step)}.`}
      sent={callAt(world, place)}
      examples={repliesTried(pack, id)}
      sendWords="It answers"
      onSend={(result) => onMove({ move: 'reply', step: id, result })}
      others={
        <Button size="small" onPress={() => onMove({ move: 'fail-call', step: id, reason: 'refused' })}>
          It refuses
        </Button>
      }
      hint="While it does not answer, the call is tried again: move the clock on to see what the case does meanwhile."
    />
  ),
  wait: ({ pack, id, step, onMove }) => {
    const { event } = step.config as { event?: string }
    if (event === undefined) return null
    return (
      <OutsideReply
        words={`${stepWords(pack, step)}.`}
        examples={repliesTried(pack, id)}
        sendWords="It happens"
        onSend={(data) => onMove({ move: 'event', event, ...(Object.keys(data).length > 0 && { data }) })}
      />
    )
  },
  'sub-service': ({ pack, id, step, onMove }) => (
    <>
      <p>{stepWords(pack, step)}.</p>
      <div className="gh-actions">
        {outcomesOf(step).map((outcome) => (
          <Button
            key={outcome.id}
            size="small"
            onPress={() => onMove({ move: 'sub-case', step: id, outcome: outcome.id as 'started' })}
          >
            {outcome.title}
          </Button>
        ))}
      </div>
    </>
  ),
  renewal: ({ id, onMove }) => (
    <>
      <p>The resident is invited in good time, and may send the form to renew.</p>
      <Button size="small" onPress={() => onMove({ move: 'renew', step: id })}>
        The resident renews
      </Button>
    </>
  ),
}

/** Minutes after which the worker asks about a payment again. */
const ASKED_AGAIN = 5

/** What was sent with the call at a place. */
function callAt({ effects }: World, place: string): Record<string, unknown> | undefined {
  const call = effects.findLast(({ effect }) => effect.type === 'call-connector' && effect.step === place)?.effect
  return call?.type === 'call-connector' ? call.input : undefined
}
