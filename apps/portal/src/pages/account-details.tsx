import { BackLink, Button, Input } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { type Problem, Problems } from '../parts/problems.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

type AccountDetailsProps = { shell: Shell; name: string; phone: string; problems: Problem[] }

/** The name and phone number that forms are filled in with. */
export function AccountDetailsPage({ shell, name, phone, problems }: AccountDetailsProps) {
  const words = textsIn(shell.language)
  const t = words.account
  const problemAt = (at: string) => problems.find((problem) => problem.at === at)?.message
  return (
    <Layout
      shell={shell}
      title={t.profile.title}
      failed={problems.length > 0}
      before={<BackLink href="/account">{words.back}</BackLink>}
    >
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <h1 className="govuk-heading-l">{t.profile.title}</h1>
        <p className="govuk-body">{t.profile.lead}</p>
        <SendForm shell={shell} action="/account/details">
          <Input
            name="name"
            id="name"
            label={`${t.name} ${words.optional}`}
            autoComplete="name"
            spellCheck={false}
            errorMessage={problemAt('name')}
            value={name}
          />
          <Input
            name="phone"
            id="phone"
            type="tel"
            label={`${t.phone} ${words.optional}`}
            hint={t.profile.phoneHint}
            autoComplete="tel"
            classes="govuk-input--width-20"
            errorMessage={problemAt('phone')}
            value={phone}
          />
          <Button preventDoubleClick>{t.save}</Button>
        </SendForm>
      </TwoThirds>
    </Layout>
  )
}
