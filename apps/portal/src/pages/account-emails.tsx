import type { EmailWishes, OptionalEmail } from '@guildhall/casework'
import { BackLink, Button, Checkboxes, Radios } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { emailTexts } from '../texts/emails.ts'
import { textsIn } from '../texts/languages.ts'

/** Which emails beyond the necessary ones somebody wants, and in which language. */
export function AccountEmailsPage({ shell, wishes }: { shell: Shell; wishes: EmailWishes }) {
  const t = emailTexts(shell.language)
  const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--m' } })
  return (
    <Layout shell={shell} title={t.title} before={<BackLink href="/account">{textsIn(shell.language).back}</BackLink>}>
      <TwoThirds>
        <h1 className="govuk-heading-l">{t.title}</h1>
        <p className="govuk-body">{t.lead}</p>
        <SendForm shell={shell} action="/account/emails">
          <Checkboxes
            name="wanted"
            idPrefix="wanted"
            fieldset={legend(t.question)}
            items={(Object.keys(t.kinds) as OptionalEmail[]).map((kind) => ({
              value: kind,
              text: t.kinds[kind].title,
              hint: { text: t.kinds[kind].hint },
              checked: wishes.wanted.includes(kind),
            }))}
          />
          <Radios
            name="language"
            idPrefix="language"
            fieldset={legend(t.language)}
            hint={t.languageHint}
            items={(['en', 'cy'] as const).map((language) => ({
              value: language,
              text: t.languages[language],
              checked: wishes.language === language,
            }))}
          />
          <Button preventDoubleClick>{t.save}</Button>
        </SendForm>
      </TwoThirds>
    </Layout>
  )
}
