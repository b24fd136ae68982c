import { BackLink } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { PaperAnswer, type PaperSchema } from '../parts/paper-question.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'
import { printTexts } from '../texts/print.ts'

export type PaperQuestion = {
  name: string
  kind: string
  title: string
  hint?: string
  required: boolean
  /** When it is asked, in words; empty where there are none in this language. */
  onlyIf?: string
  schema: PaperSchema
}
export type PaperPage = { id: string; title: string; onlyIf?: string; questions: PaperQuestion[] }

type PrintProps = { shell: Shell; service: { name: string; href: string }; large: boolean; pages: PaperPage[] }

/** A whole form on paper: every question with room for its answer. */
export function PrintPage({ shell, service, large, pages }: PrintProps) {
  const t = printTexts(shell.language)
  return (
    <Layout
      shell={shell}
      title={t.title(service.name)}
      service={service}
      before={<BackLink href={service.href}>{textsIn(shell.language).back}</BackLink>}
    >
      <TwoThirds>
        <div className={large ? 'portal-paper portal-paper--large' : 'portal-paper'}>
          <h1 className="govuk-heading-l">{service.name}</h1>
          <div className="portal-paper__ways">
            <p className="govuk-body">{t.how}</p>
            <p className="govuk-body">
              <a className="govuk-link" href={`${service.href}/print${large ? '' : '?print=large'}`}>
                {large ? t.normal : t.large}
              </a>
            </p>
            <p className="govuk-body">
              <a className="govuk-link" href={service.href}>
                {t.online}
              </a>
            </p>
          </div>
          {pages.map((page) => (
            <section key={page.id} className="portal-paper__page">
              <h2 className="govuk-heading-m">{page.title}</h2>
              <OnlyIf shell={shell} rule={page.onlyIf} />
              {page.questions.map((question) => (
                <Question key={question.name} shell={shell} page={page} question={question} />
              ))}
            </section>
          ))}
          <p className="govuk-body">
            {t.back}: {shell.council.name} {shell.council.email}
          </p>
        </div>
      </TwoThirds>
    </Layout>
  )
}

function Question({ shell, page, question }: { shell: Shell; page: PaperPage; question: PaperQuestion }) {
  const { kind, title, hint, required, onlyIf, schema } = question
  return (
    <div className="portal-paper__question">
      {title === page.title ? null : <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>}
      {hint ? <p className="govuk-body portal-paper__hint">{hint}</p> : null}
      <OnlyIf shell={shell} rule={onlyIf} />
      {required ? <p className="govuk-body-s">{printTexts(shell.language).need}</p> : null}
      {kind === 'content' ? null : <PaperAnswer shell={shell} kind={kind} schema={schema} />}
    </div>
  )
}

function OnlyIf({ shell, rule }: { shell: Shell; rule?: string }) {
  const t = printTexts(shell.language)
  if (rule === undefined) return null
  return (
    <p className="govuk-body">
      <em>{rule === '' ? t.onlyIfItFits : t.onlyIf(rule)}</em>
    </p>
  )
}
