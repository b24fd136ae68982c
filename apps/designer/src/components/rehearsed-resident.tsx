import { pounds } from '@guildhall/case-words'
import { exampleAnswers, stepIdOf, type World, waitingAt, workOutFee } from '@guildhall/process-engine'
import type { Journey, JourneyMove, ServicePackage } from '@guildhall/schemas'
import { Button, Card, SelectField } from '@guildhall/ui'
import { useState } from 'react'
import { dayOf } from '../rehearsal/jumps.ts'
import { startFormOf } from '../rehearsal/letters.ts'
import { withSlots } from '../rehearsal/slots.ts'
import { FormPlayer } from './form-player.tsx'
import { RequestPage } from './request-page.tsx'

type RehearsedResidentProps = {
  slug: string
  pack: ServicePackage
  /** The moment at which the rehearsal begins, ISO. */
  at: string
  world: World | undefined
  onBegin: (start: Journey['start']) => void
  onMove: (move: JourneyMove) => void
}

/** What the resident sees now: the form, then the request, and any form that the process asks for on the way. */
export function RehearsedResident({ slug, pack, at, world, onBegin, onMove }: RehearsedResidentProps) {
  const [example, setExample] = useState<Journey['start']>()
  const form = startFormOf(pack)
  if (!world) {
    const journeys = pack.journeys ?? []
    const fill = (answers: Record<string, unknown>) => setExample({ at, answers })
    return (
      <Card title="Resident" level={3}>
        <div className="dz-rehearsal-fill">
          {form ? (
            <Button
              size="small"
              icon="edit"
              onPress={() => fill(withSlots(pack, form, exampleAnswers(form), dayOf(at)))}
            >
              Fill in with examples
            </Button>
          ) : (
            <Button size="small" variant="primary" onPress={() => onBegin({ at, answers: {} })}>
              Begin a case
            </Button>
          )}
          {journeys.length > 0 ? (
            <SelectField
              label="Or with the answers of a journey"
              placeholder="Choose a journey"
              options={journeys.map(({ id, title }) => ({ id, title }))}
              value={null}
              onChange={(id) => fill(journeys.find((journey) => journey.id === id)?.start.answers ?? {})}
            />
          ) : null}
        </div>
        {form ? (
          <FormPlayer
            key={JSON.stringify(example ?? null)}
            slug={slug}
            pack={pack}
            form={form}
            given={example?.answers}
            atEnd={example !== undefined}
            today={dayOf(at)}
            title="What the resident sees"
            sendWords="Accept and send"
            before={(answers) => <Fee pack={pack} answers={answers} />}
            onSend={(answers) => onBegin({ at, answers })}
          />
        ) : null}
      </Card>
    )
  }
  const asked = waitingAt(world).find((place) => {
    const step = pack.process.steps[stepIdOf(place)]
    return step?.kind === 'form' && step.config['by'] === 'resident'
  })
  const step = asked === undefined ? undefined : stepIdOf(asked)
  const later = step === undefined ? undefined : pack.forms[String(pack.process.steps[step]?.config['form'])]
  return (
    <Card title="Resident" level={3}>
      {step !== undefined && later ? (
        <FormPlayer
          key={`${asked} ${world.state.steps[asked!]?.occurrence}`}
          slug={slug}
          pack={pack}
          form={later}
          given={world.state.answers}
          today={dayOf(world.now)}
          title="What the resident sees"
          sendWords="Send answers"
          onSend={(answers) => onMove({ move: 'submit', step, answers })}
        />
      ) : (
        <RequestPage slug={slug} pack={pack} world={world} />
      )}
    </Card>
  )
}

/** What the fee that the process asks for first comes to. */
function Fee({ pack, answers }: { pack: ServicePackage; answers: Record<string, unknown> }) {
  const payment = Object.values(pack.process.steps).find(({ kind }) => kind === 'payment')
  const fee = payment && pack.fees[String(payment.config['fee'])]
  const { total } = fee ? workOutFee(fee, { answers }) : { total: 0 }
  if (total === 0) return null
  return (
    <p className="govuk-body">
      <strong>The fee is {pounds(total)}.</strong>
    </p>
  )
}
