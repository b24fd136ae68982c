import { BackLink, Button, Input, InsetText } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { Problems } from '../parts/problems.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'
import { laterTexts } from '../texts/later.ts'

type SaveProps = {
  shell: Shell
  service: { name: string; href: string }
  draftId: string
  email: string
  problems: { at: string; message: string }[]
  /** The title of the page whose answers were not complete and so not kept. */
  left?: string
  /** The request through which a form that it asks for is reached. */
  viaRequest?: string
}

/** Puts a form aside: into the account of whoever is signed in, else behind a link by email. */
export function SavePage({ shell, service, draftId, email, problems, left, viaRequest }: SaveProps) {
  const t = laterTexts(shell.language)
  return (
    <Layout
      shell={shell}
      title={t.title}
      failed={problems.length > 0}
      service={service}
      before={<BackLink href={`/apply/${draftId}`}>{t.goOn}</BackLink>}
    >
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <h1 className="govuk-heading-l">{t.title}</h1>
        {left ? <InsetText>{t.left(left)}</InsetText> : null}
        {viaRequest ? <ViaRequest shell={shell} reference={viaRequest} /> : null}
        {viaRequest ? null : <p className="govuk-body">{t.keptFor}</p>}
        {viaRequest || !shell.signedInAs ? null : (
          <>
            <p className="govuk-body">{t.inAccount(shell.signedInAs)}</p>
            <SendForm shell={shell} action={`/apply/${draftId}/save`}>
              <Button preventDoubleClick>{t.save}</Button>
            </SendForm>
          </>
        )}
        {viaRequest || shell.signedInAs ? null : <ByEmail {...{ shell, draftId, email, problems }} />}
      </TwoThirds>
    </Layout>
  )
}

function ViaRequest({ shell, reference }: { shell: Shell; reference: string }) {
  const t = laterTexts(shell.language)
  return (
    <>
      <p className="govuk-body">{t.viaRequest(reference)}</p>
      <Button href={`/requests/${reference}`}>{t.toRequest}</Button>
    </>
  )
}

function ByEmail({ shell, draftId, email, problems }: Pick<SaveProps, 'shell' | 'draftId' | 'email' | 'problems'>) {
  const t = laterTexts(shell.language)
  return (
    <>
      <p className="govuk-body">{t.byEmail}</p>
      <SendForm shell={shell} action={`/apply/${draftId}/save`}>
        <Input
          name="email"
          id="email"
          type="email"
          label={t.email}
          hint={t.emailHint}
          autoComplete="email"
          spellCheck={false}
          errorMessage={problems[0]?.message}
          value={email}
        />
        <Button preventDoubleClick>{t.send}</Button>
      </SendForm>
      <h2 className="govuk-heading-m">{t.orSignIn}</h2>
      <p className="govuk-body">
        <a className="govuk-link" href={`/sign-in?next=/apply/${draftId}/save`}>
          {t.signIn}
        </a>
      </p>
    </>
  )
}

type SavedProps = {
  shell: Shell
  service: { name: string; href: string }
  draftId: string
  /** Where the link was sent; nothing for a form in an account. */
  sentTo?: string
  until: string
}

/** Says that a form is put aside, until when, and how to come back. */
export function SavedPage({ shell, service, draftId, sentTo, until }: SavedProps) {
  const t = laterTexts(shell.language)
  return (
    <Layout shell={shell} title={t.savedTitle} service={service}>
      <TwoThirds>
        <h1 className="govuk-heading-l">{t.savedTitle}</h1>
        <p className="govuk-body">
          {sentTo ? (
            t.sentTo(sentTo)
          ) : (
            <a className="govuk-link" href="/requests">
              {t.under}
            </a>
          )}
        </p>
        <p className="govuk-body">
          <strong>{t.until(until)}</strong>
        </p>
        {sentTo ? (
          <p className="govuk-body">
            {t.wrongAddress}{' '}
            <a className="govuk-link" href={`/apply/${draftId}/save`}>
              {t.again}
            </a>
          </p>
        ) : null}
        <p className="govuk-body">
          <a className="govuk-link" href={`/apply/${draftId}`}>
            {t.goOn}
          </a>
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href="/">
            {textsIn(shell.language).home}
          </a>
        </p>
      </TwoThirds>
    </Layout>
  )
}
