import type { ActingFor } from '@guildhall/casework'
import { BackLink, Button, InsetText, SummaryList, type SummaryRow } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { actingForWords } from '../parts/acting-for.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { FeeTable, type Price } from '../parts/fee-table.tsx'
import { Lines } from '../parts/lines.tsx'
import { Problems } from '../parts/problems.tsx'
import { FilledIn } from '../parts/renewal.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { actingForTexts } from '../texts/acting-for.ts'
import { time } from '../texts/amounts.ts'
import { textsIn } from '../texts/languages.ts'

type CheckRow = { question: string; label: string; lines: string[]; href?: string }

type CheckProps = {
  shell: Shell
  service: { name: string; href: string }
  sections: { title?: string; rows: CheckRow[] }[]
  /** Whom the form is for: nobody else than the visitor where it names none. */
  whomFor?: { actingFor?: ActingFor; href?: string }
  price?: Price
  /** Instant (ISO) until which the booking is kept. */
  heldUntil?: string
  problems: { message: string; href: string }[]
  back: string
  action: string
  /** True for answers that a running request waits for. */
  isAsked: boolean
  /** The request from which the form was filled in. */
  renews?: { reference: string; left: string[] }
}

/** Everything that will be sent, to be read once more, and the button that sends it. */
export function CheckPage({
  shell,
  service,
  sections,
  whomFor,
  price,
  heldUntil,
  problems,
  back,
  action,
  isAsked,
  renews,
}: CheckProps) {
  const words = textsIn(shell.language)
  const t = words.check
  const failed = problems.length > 0
  return (
    <Layout
      shell={shell}
      title={t.title}
      failed={failed}
      service={service}
      before={<BackLink href={back}>{words.back}</BackLink>}
    >
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <h1 className="govuk-heading-l">{t.title}</h1>
        <FilledIn shell={shell} renews={renews} />
        {whomFor ? <SummaryList rows={[whomForRow(shell, whomFor)]} /> : null}
        {sections.map((section, index) => (
          <section key={index}>
            {section.title ? <h2 className="govuk-heading-m">{section.title}</h2> : null}
            <SummaryList rows={section.rows.map((row) => toRow(row, words.change))} />
          </section>
        ))}
        {heldUntil ? <InsetText>{words.apply.kept(time(heldUntil))}</InsetText> : null}
        {price && price.total > 0 ? (
          <>
            <h2 className="govuk-heading-m">{t.feeHeading}</h2>
            <FeeTable price={price} words={t} />
          </>
        ) : null}
        <h2 className="govuk-heading-m">{isAsked ? words.answers.heading : t.declarationHeading}</h2>
        <p className="govuk-body">{isAsked ? words.answers.declaration : t.declaration}</p>
        <SendForm shell={shell} action={action}>
          <Button preventDoubleClick>
            {isAsked ? words.answers.send : price && price.total > 0 ? t.sendAndPay : t.send}
          </Button>
        </SendForm>
      </TwoThirds>
    </Layout>
  )
}

function whomForRow(shell: Shell, { actingFor, href }: NonNullable<CheckProps['whomFor']>): SummaryRow {
  const t = actingForTexts(shell.language)
  const { change } = textsIn(shell.language)
  return {
    key: { text: t.label },
    value: { text: actingFor ? actingForWords(shell, actingFor) : t.labelMyself },
    ...(href === undefined ? {} : { actions: { items: [{ href, text: change, visuallyHiddenText: t.ask }] } }),
  }
}

function toRow({ label, lines, href }: CheckRow, change: string): SummaryRow {
  return {
    key: { text: label },
    value: { text: <Lines lines={lines} /> },
    ...(href === undefined ? {} : { actions: { items: [{ href, text: change, visuallyHiddenText: label }] } }),
  }
}
