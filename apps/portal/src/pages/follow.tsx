import { BackLink, Button, Input } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { Problems } from '../parts/problems.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { followTexts } from '../texts/follow.ts'
import { textsIn } from '../texts/languages.ts'

type FollowProps = { shell: Shell; reference: string; problems: { at: string; message: string }[] }

/** Asks for the reference of a request, whose applicant is then mailed a code. */
export function FollowPage({ shell, reference, problems }: FollowProps) {
  const t = followTexts(shell.language)
  return (
    <Layout shell={shell} title={t.title} failed={problems.length > 0}>
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <h1 className="govuk-heading-l">{t.title}</h1>
        <p className="govuk-body">{t.lead}</p>
        <SendForm shell={shell} action="/follow">
          <Input
            name="reference"
            id="reference"
            label={t.reference}
            hint={t.referenceHint}
            autoComplete="off"
            spellCheck={false}
            classes="govuk-input--width-10"
            errorMessage={problems[0]?.message}
            value={reference}
          />
          <Button preventDoubleClick>{t.send}</Button>
        </SendForm>
        <p className="govuk-body">
          <a className="govuk-link" href="/sign-in?next=/requests">
            {t.signIn}
          </a>
        </p>
      </TwoThirds>
    </Layout>
  )
}

type FollowCodeProps = FollowProps & { code: string }

/** Says that a code may be on its way, the same for every reference, and takes it. */
export function FollowCodePage({ shell, reference, code, problems }: FollowCodeProps) {
  const words = textsIn(shell.language)
  const t = followTexts(shell.language)
  const start = `/follow?reference=${encodeURIComponent(reference)}`
  return (
    <Layout
      shell={shell}
      title={t.sentTitle}
      failed={problems.length > 0}
      before={<BackLink href={start}>{words.back}</BackLink>}
    >
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <h1 className="govuk-heading-l">{t.sentTitle}</h1>
        <p className="govuk-body">{t.sentText(reference)}</p>
        <SendForm shell={shell} action="/follow/code">
          <input type="hidden" name="reference" value={reference} />
          <Input
            name="code"
            id="code"
            label={words.signInPage.code}
            hint={words.signInPage.codeHint}
            inputMode="numeric"
            autoComplete="one-time-code"
            classes="govuk-input--width-5 govuk-input--extra-letter-spacing"
            errorMessage={problems[0]?.message}
            value={code}
          />
          <p className="govuk-body">{t.while}</p>
          <Button preventDoubleClick>{t.show}</Button>
        </SendForm>
        <p className="govuk-body">
          {words.signInPage.sentFix}{' '}
          <a className="govuk-link" href={start}>
            {t.again}
          </a>
        </p>
      </TwoThirds>
    </Layout>
  )
}
