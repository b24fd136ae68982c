import type { EmailWishes, KeptActingFor, Profile, SavedAddress } from '@guildhall/casework'
import { Button, NotificationBanner, SummaryList } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import type { AccountNotice } from '../parts/account-notices.ts'
import { ActedFor } from '../parts/acting-for.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { closingTexts } from '../texts/closing.ts'
import { emailTexts } from '../texts/emails.ts'
import { textsIn } from '../texts/languages.ts'

type AccountProps = {
  shell: Shell
  profile: Profile
  addresses: SavedAddress[]
  actedFor: KeptActingFor[]
  wishes: EmailWishes
  hasPassword: boolean
  hasSecondStep: boolean
  done?: AccountNotice
}

/** What a resident keeps with us, each with a way to change it. */
export function AccountPage({ shell, wishes, ...kept }: AccountProps) {
  const { profile, addresses, actedFor, hasPassword, hasSecondStep, done } = kept
  const words = textsIn(shell.language)
  const emails = emailTexts(shell.language)
  const { account: t, ways } = words
  const row = (key: string, value: string, href: string) => ({
    key: { text: key },
    value: { text: value || t.notGiven },
    actions: { items: [{ href, text: words.change, visuallyHiddenText: key.toLowerCase() }] },
  })
  return (
    <Layout shell={shell} title={t.title}>
      <TwoThirds>
        {done ? (
          <NotificationBanner type="success" title={t.success}>
            {ways.notices[done]}
          </NotificationBanner>
        ) : null}
        <h1 className="govuk-heading-l">{t.title}</h1>
        <p className="govuk-body">{t.lead}</p>
        <h2 className="govuk-heading-m">{t.details}</h2>
        <SummaryList
          rows={[
            row(t.name, profile.name, '/account/details'),
            row(t.phone, profile.phone, '/account/details'),
            row(t.email, profile.email, '/account/email'),
          ]}
        />
        <h2 className="govuk-heading-m">{t.addresses}</h2>
        {addresses.length === 0 ? (
          <p className="govuk-body">{t.noAddresses}</p>
        ) : (
          <ul className="portal-cards">
            {addresses.map(({ id, label }) => (
              <li className="portal-card" key={id}>
                <p className="govuk-body govuk-!-margin-bottom-3">{label}</p>
                <SendForm shell={shell} action={`/account/addresses/${id}/remove`}>
                  <Button classes="govuk-button--secondary govuk-!-margin-bottom-0">
                    {t.remove}
                    <span className="govuk-visually-hidden"> {label}</span>
                  </Button>
                </SendForm>
              </li>
            ))}
          </ul>
        )}
        <Button href="/account/addresses/new" classes="govuk-button--secondary">
          {t.addAddress}
        </Button>
        <ActedFor shell={shell} actedFor={actedFor} />
        <h2 className="govuk-heading-m">{emails.title}</h2>
        <SummaryList
          rows={[
            row(emails.row, wantedInWords(wishes, emails), '/account/emails'),
            row(emails.languageRow, emails.languages[wishes.language], '/account/emails'),
          ]}
        />
        <h2 className="govuk-heading-m">{ways.heading}</h2>
        <SummaryList
          rows={[
            row(ways.passwordRow, hasPassword ? ways.set : ways.notSet, '/account/password'),
            row(ways.stepRow, hasSecondStep ? ways.on : ways.off, '/account/second-step'),
          ]}
        />
        <p className="govuk-body">
          <a className="govuk-link" href="/account/devices">
            {t.devicesLink}
          </a>
        </p>
        <h2 className="govuk-heading-m">{t.data}</h2>
        <p className="govuk-body">{t.dataText}</p>
        <p className="govuk-body">
          <a className="govuk-link" href="/account/download">
            {t.download}
          </a>
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href="/account/close">
            {closingTexts(shell.language).link}
          </a>
        </p>
      </TwoThirds>
    </Layout>
  )
}

function wantedInWords({ wanted }: EmailWishes, t: ReturnType<typeof emailTexts>): string {
  if (wanted.length === 0) return t.none
  if (wanted.length === Object.keys(t.kinds).length) return t.all
  return t.some(wanted.map((kind) => t.kinds[kind].title).join(', '))
}
