import { pounds } from '@guildhall/case-words'
import { InsetText, Panel, SummaryList } from '@guildhall/govuk-forms'
import { stepIdOf, type World, waitingAt } from '@guildhall/process-engine'
import type { ServicePackage } from '@guildhall/schemas'
import { bookedIn, referenceOf } from '../rehearsal/letters.ts'
import { PortalStage } from './portal-stage.tsx'

type RequestPageProps = { slug: string; pack: ServicePackage; world: World }

const endings: Record<string, string> = {
  completed: 'This request is closed',
  refused: 'This request was refused',
  cancelled: 'This request was cancelled',
  withdrawn: 'This request was withdrawn',
  abandoned: 'This request was not finished',
}

/** The request as the resident follows it. */
export function RequestPage({ slug, pack, world }: RequestPageProps) {
  const { state } = world
  const steps = waitingAt(world).map((place) => ({ place, step: pack.process.steps[stepIdOf(place)] }))
  const pay = steps.find(({ step }) => step?.kind === 'payment')
  const { note } = (world.definition.steps.get(endedAt(world))?.config ?? {}) as { note?: string }
  const paid = world.ledger.findLast(({ type }) => type === 'payment-received')?.data?.['amount']
  const rows = [
    { label: 'Reference', value: referenceOf(pack) },
    ...bookedIn(pack, state).map(({ words, status }) => ({
      label: 'Booking',
      value: `${words} – ${slotWords[status] ?? status}`,
    })),
    ...(typeof paid === 'number' ? [{ label: 'Paid', value: pounds(paid) }] : []),
  ]
  return (
    <PortalStage slug={slug} title="What the resident sees" page={state.status}>
      {state.status === 'ended' ? (
        <Panel title={endings[state.outcome ?? ''] ?? 'This request is closed'} headingLevel={1} />
      ) : (
        <h1 className="govuk-heading-l">{pack.service.name}</h1>
      )}
      {note ? <InsetText>{note}</InsetText> : null}
      {pay ? (
        <InsetText>
          You need to pay {pounds(world.asked[pay.place] ?? 0)}. In a rehearsal, “Outside systems” says what comes of
          it.
        </InsetText>
      ) : null}
      {state.status === 'open' && !pay ? (
        <p className="govuk-body">We are working on it: {steps.map(({ step }) => step?.title).join(', ')}.</p>
      ) : null}
      <SummaryList rows={rows.map(({ label, value }) => ({ key: { text: label }, value: { text: value } }))} />
    </PortalStage>
  )
}

/** How a slot stands, in words. */
export const slotWords: Record<string, string> = {
  chosen: 'chosen',
  reserved: 'kept for you',
  confirmed: 'booked',
  released: 'given back',
}

function endedAt({ ledger }: World): string {
  return stepIdOf(ledger.findLast(({ type }) => type === 'case-ended')?.step ?? '')
}
