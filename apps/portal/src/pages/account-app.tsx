import { BackLink, Button, InsetText } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { CodeField } from '../parts/code-field.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { type Problem, Problems } from '../parts/problems.tsx'
import { QrCode } from '../parts/qr-code.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

type AccountAppProps = { shell: Shell; appKey: string; uri: string; problems: Problem[] }

/** What an authenticator app has to be told, as a picture, as a key to type and as a link; then its first code. */
export function AccountAppPage({ shell, appKey, uri, problems }: AccountAppProps) {
  const words = textsIn(shell.language)
  const { app: t, step } = words.ways
  return (
    <Layout
      shell={shell}
      title={t.title}
      failed={problems.length > 0}
      before={<BackLink href="/account/second-step">{words.back}</BackLink>}
    >
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <h1 className="govuk-heading-l">{t.title}</h1>
        <p className="govuk-body">{t.scan}</p>
        <QrCode text={uri} label={t.picture} />
        <p className="govuk-body">{t.type}</p>
        <InsetText>
          <code className="portal-key">{inFours(appKey)}</code>
          <br />
          {t.time}
        </InsetText>
        <p className="govuk-body">
          {t.open}{' '}
          <a className="govuk-link" href={uri}>
            {t.openLink}
          </a>
        </p>
        <SendForm shell={shell} action="/account/second-step/app">
          <CodeField label={step.enterCode} hint={step.codeHint} errorMessage={problems[0]?.message} />
          <Button preventDoubleClick>{t.confirm}</Button>
        </SendForm>
      </TwoThirds>
    </Layout>
  )
}

/** A key that can be read out and typed without losing one's place. */
function inFours(key: string): string {
  return key.match(/.{1,4}/g)?.join(' ') ?? ''
}
