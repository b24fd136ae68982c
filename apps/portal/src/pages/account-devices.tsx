import type { OwnSession } from '@guildhall/casework'
import { BackLink, Button, NotificationBanner } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import type { AccountTexts } from '../texts/account-en.ts'
import { dateTime } from '../texts/amounts.ts'
import { textsIn } from '../texts/languages.ts'

type AccountDevicesProps = { shell: Shell; sessions: OwnSession[]; done: boolean }

/** Where a resident is signed in, in plain words, with a button to end it there. */
export function AccountDevicesPage({ shell, sessions, done }: AccountDevicesProps) {
  const words = textsIn(shell.language)
  const t = words.account.sessions
  const at = (moment: Date) => dateTime(moment, shell.language)
  return (
    <Layout shell={shell} title={t.title} before={<BackLink href="/account">{words.back}</BackLink>}>
      <TwoThirds>
        {done ? (
          <NotificationBanner type="success" title={words.account.success}>
            {t.ended}
          </NotificationBanner>
        ) : null}
        <h1 className="govuk-heading-l">{t.title}</h1>
        <p className="govuk-body">{t.lead}</p>
        <ul className="portal-cards">
          {sessions.map((session) => (
            <li className="portal-card" key={session.id}>
              <h2 className="govuk-heading-s">{inWords(session.device, t)}</h2>
              {session.isThis ? <p className="govuk-body">{t.this}</p> : null}
              <p className="govuk-body govuk-!-margin-bottom-3">
                {t.since(at(session.since))}
                <br />
                {t.lastUsed(at(session.lastUsedAt))}
              </p>
              {session.isThis ? null : (
                <SendForm shell={shell} action={`/account/devices/${session.id}/end`}>
                  <Button classes="govuk-button--secondary govuk-!-margin-bottom-0">
                    {t.end}
                    <span className="govuk-visually-hidden">{t.endOf(inWords(session.device, t))}</span>
                  </Button>
                </SendForm>
              )}
            </li>
          ))}
        </ul>
        {sessions.length > 1 ? (
          <SendForm shell={shell} action="/account/devices/end-others">
            <Button classes="govuk-button--warning">{t.endOthers}</Button>
          </SendForm>
        ) : null}
      </TwoThirds>
    </Layout>
  )
}

function inWords(device: string, t: AccountTexts['sessions']): string {
  const [browser = '', system = ''] = device.split('/')
  const on = t.systems[system]
  const by = t.browsers[browser]
  if (on) return t.browserOn(by ?? t.anyBrowser, on)
  return by ?? t.unknown
}
