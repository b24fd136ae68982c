import { BackLink, Button, FormPage, type PageContext, type PageError } from '@guildhall/govuk-forms'
import { answers as kinds } from '@guildhall/question-kinds/answers'
import type { Page } from '@guildhall/schemas'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { Problems } from '../parts/problems.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

type AccountAddressProps = {
  shell: Shell
  page: Page
  answers: Record<string, unknown>
  problems: PageError[]
  action: string
  context: PageContext
}

/** One more address to fill in forms with, found by its postcode or typed. */
export function AccountAddressPage({ shell, page, answers, problems, action, context }: AccountAddressProps) {
  const words = textsIn(shell.language)
  const searching = context.address?.['address']?.stage === 'postcode'
  return (
    <Layout
      shell={shell}
      title={page.title}
      failed={problems.length > 0}
      before={<BackLink href="/account">{words.back}</BackLink>}
    >
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <SendForm shell={shell} action={action}>
          {/* The first button of a form is what Enter presses. */}
          <button type="submit" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
            {words.continue}
          </button>
          <FormPage
            title={page.title}
            schema={page.schema}
            uiSchema={page.uiSchema}
            answers={answers}
            errors={problems}
            kinds={kinds}
            context={context}
          />
          {searching ? null : <Button preventDoubleClick>{words.account.addressPage.save}</Button>}
        </SendForm>
      </TwoThirds>
    </Layout>
  )
}
