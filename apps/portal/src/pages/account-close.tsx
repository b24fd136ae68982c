import { BackLink, Button, Checkboxes, InsetText } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { type Problem, Problems } from '../parts/problems.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { closingTexts } from '../texts/closing.ts'
import { textsIn } from '../texts/languages.ts'

type AccountCloseProps = { shell: Shell; openRequests: number; endedRequests: number; problems: Problem[] }

/** Says what closing an account erases, what stays with the council and why, and asks whether it is meant. */
export function AccountClosePage({ shell, openRequests, endedRequests, problems }: AccountCloseProps) {
  const t = closingTexts(shell.language)
  return (
    <Layout
      shell={shell}
      title={t.title}
      failed={problems.length > 0}
      before={<BackLink href="/account">{textsIn(shell.language).back}</BackLink>}
    >
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <h1 className="govuk-heading-l">{t.title}</h1>
        <p className="govuk-body">{t.lead}</p>
        <h2 className="govuk-heading-m">{t.gone}</h2>
        <Items items={t.goneItems} />
        <h2 className="govuk-heading-m">{t.kept}</h2>
        <Items items={t.keptItems} />
        {openRequests > 0 ? <InsetText>{t.open(openRequests)}</InsetText> : null}
        {openRequests + endedRequests > 0 ? <p className="govuk-body">{t.follow}</p> : null}
        <p className="govuk-body">
          <a className="govuk-link" href="/account/download">
            {t.download}
          </a>
        </p>
        <SendForm shell={shell} action="/account/close">
          <Checkboxes
            name="sure"
            idPrefix="sure"
            errorMessage={problems[0]?.message}
            items={[{ value: 'yes', text: t.sure }]}
          />
          <div className="govuk-button-group">
            <Button classes="govuk-button--warning" preventDoubleClick>
              {t.close}
            </Button>
            <a className="govuk-link" href="/account">
              {t.keep}
            </a>
          </div>
        </SendForm>
      </TwoThirds>
    </Layout>
  )
}

function Items({ items }: { items: string[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
