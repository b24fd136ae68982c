import { BackLink, Button, FormPage, InsetText, type PageContext, type PageError } from '@guildhall/govuk-forms'
import { answers as kinds } from '@guildhall/question-kinds/answers'
import type { PageSchema } from '@guildhall/schemas'
import type { ReactNode } from 'react'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { Problems } from '../parts/problems.tsx'
import { FilledIn } from '../parts/renewal.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { money } from '../texts/amounts.ts'
import { textsIn } from '../texts/languages.ts'
import { laterTexts } from '../texts/later.ts'

type QuestionProps = {
  shell: Shell
  service: { name: string; href: string }
  title: string
  schema: PageSchema
  uiSchema: Record<string, unknown>
  answers: Record<string, unknown>
  problems: PageError[]
  context: PageContext
  /** True when the form was out of date and is shown again. */
  expired: boolean
  /** True when the account has filled in what stands on the page for the first time. */
  filledIn?: boolean
  back: string
  /** Where the page posts to. */
  action?: string
  withFile: boolean
  /** The request from which the form was filled in, where this page is to be answered anew. */
  renews?: { reference: string; left: string[] }
  /** Pence, once the answers so far give a price. */
  price?: number
  /** True in the designer's frame. */
  preview?: boolean
}

/** One page of questions. */
export function QuestionPage(props: QuestionProps) {
  const { shell, service, title, schema, problems, context, expired, back, price, preview } = props
  const words = textsIn(shell.language)
  const t = words.apply
  const alone = Object.keys(schema.properties).length === 1
  const failed = problems.length > 0 || expired
  const searching = alone && Object.values(context.address ?? {}).some(({ stage }) => stage === 'postcode')
  return (
    <Layout
      shell={shell}
      title={title}
      failed={failed}
      service={service}
      framed={preview}
      before={<BackLink href={back}>{words.back}</BackLink>}
    >
      <TwoThirds>
        {preview ? <InsetText>{t.preview}</InsetText> : null}
        <Problems shell={shell} problems={expired ? [{ message: t.expired }] : problems} />
        <FilledIn shell={shell} renews={props.renews} />
        {props.filledIn ? <InsetText>{words.account.filledIn}</InsetText> : null}
        <PageForm {...props}>
          <FormPage
            title={title}
            schema={schema}
            uiSchema={props.uiSchema}
            answers={props.answers}
            errors={problems}
            kinds={kinds}
            context={context}
          />
          {price === undefined ? null : (
            <div className="portal-fee">
              <p className="govuk-body">
                <strong>{t.costSoFar(money(price))}</strong>
              </p>
            </div>
          )}
          <div className="govuk-button-group">
            {searching ? null : <Button preventDoubleClick>{words.continue}</Button>}
            {preview ? null : (
              <Button name="_action" value="later" classes="govuk-button--secondary">
                {laterTexts(shell.language).button}
              </Button>
            )}
          </div>
        </PageForm>
      </TwoThirds>
    </Layout>
  )
}

function PageForm({ shell, action, withFile, preview, children }: QuestionProps & { children: ReactNode }) {
  if (preview) return <form noValidate>{children}</form>
  return (
    <SendForm shell={shell} action={action ?? ''} withFile={withFile}>
      {/* The first button of a form is what Enter presses: it must be Continue, not "Change" of some question. */}
      <button type="submit" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
        {textsIn(shell.language).continue}
      </button>
      {children}
    </SendForm>
  )
}
