import type { SinceThen } from '@guildhall/casework'
import { Button } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { money, weekday } from '../texts/amounts.ts'
import { laterTexts } from '../texts/later.ts'

type ReturnProps = {
  shell: Shell
  service: { name: string; href: string }
  draftId: string
  until: string
  since: SinceThen[]
}

/** Where somebody goes on with a form that lay aside: what is different by now, and the button that continues. */
export function ReturnPage({ shell, service, draftId, until, since }: ReturnProps) {
  const t = laterTexts(shell.language)
  return (
    <Layout shell={shell} title={t.returnTitle} service={service}>
      <TwoThirds>
        <h1 className="govuk-heading-l">
          <span className="govuk-caption-l">{service.name}</span>
          {t.returnTitle}
        </h1>
        {since.length === 0 ? <p className="govuk-body">{t.returnText}</p> : null}
        {since.length > 0 ? (
          <>
            <h2 className="govuk-heading-m">{t.changed}</h2>
            <ul className="govuk-list govuk-list--bullet">
              {since.map((change, index) => (
                <li key={index}>{inWords(change, shell)}</li>
              ))}
            </ul>
          </>
        ) : null}
        <p className="govuk-body">{t.until(until)}</p>
        <SendForm shell={shell} action={`/apply/${draftId}/return`}>
          <Button preventDoubleClick>{t.continue}</Button>
        </SendForm>
        <p className="govuk-body">
          <a className="govuk-link" href={`/apply/${draftId}/delete`}>
            {t.deleteYes}
          </a>
        </p>
      </TwoThirds>
    </Layout>
  )
}

function inWords(change: SinceThen, { language }: Shell): string {
  const t = laterTexts(language)
  if (change.what === 'slot') return t.slot(`${weekday(change.date, language)}, ${change.windowTitle}`)
  if (change.what === 'file') return t.file(change.title)
  return change.what === 'price' ? t.price(money(change.kept), money(change.now)) : t.closed
}

/** Asks once more before a form is thrown away. */
export function DeleteDraftPage({ shell, service, draftId }: Pick<ReturnProps, 'shell' | 'service' | 'draftId'>) {
  const t = laterTexts(shell.language)
  return (
    <Layout shell={shell} title={t.deleteTitle} service={service}>
      <TwoThirds>
        <h1 className="govuk-heading-l">
          <span className="govuk-caption-l">{service.name}</span>
          {t.deleteTitle}
        </h1>
        <p className="govuk-body">{t.deleteText}</p>
        <SendForm shell={shell} action={`/apply/${draftId}/delete`}>
          <Button classes="govuk-button--warning" preventDoubleClick>
            {t.deleteYes}
          </Button>
        </SendForm>
        <p className="govuk-body">
          <a className="govuk-link" href={`/apply/${draftId}/return`}>
            {t.deleteNo}
          </a>
        </p>
      </TwoThirds>
    </Layout>
  )
}
