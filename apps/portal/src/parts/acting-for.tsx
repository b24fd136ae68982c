import type { ActingFor, KeptActingFor } from '@guildhall/casework'
import { Button, Radios } from '@guildhall/govuk-forms'
import type { Shell } from '../shell.ts'
import { actingForTexts } from '../texts/acting-for.ts'
import { textsIn } from '../texts/languages.ts'
import { SendForm } from './send-form.tsx'

/** Whom a resident keeps on the account page, each with a button to take it away. */
export function ActedFor({ shell, actedFor }: { shell: Shell; actedFor: KeptActingFor[] }) {
  const t = actingForTexts(shell.language)
  return (
    <>
      <h2 className="govuk-heading-m">{t.heading}</h2>
      {actedFor.length === 0 ? (
        <p className="govuk-body">{t.none}</p>
      ) : (
        <ul className="portal-cards">
          {actedFor.map((one) => (
            <li className="portal-card" key={one.id}>
              <p className="govuk-body govuk-!-margin-bottom-3">
                <strong>{one.name}</strong>
                <br />
                {t.of(one.role, one.number)}
              </p>
              <SendForm shell={shell} action={`/account/acting-for/${one.id}/remove`}>
                <Button classes="govuk-button--secondary govuk-!-margin-bottom-0">
                  {textsIn(shell.language).account.remove}
                  <span className="govuk-visually-hidden"> {one.name}</span>
                </Button>
              </SendForm>
            </li>
          ))}
        </ul>
      )}
      <div className="govuk-button-group">
        <Button href="/account/acting-for/person" classes="govuk-button--secondary">
          {t.addPerson}
        </Button>
        <Button href="/account/acting-for/organisation" classes="govuk-button--secondary">
          {t.addOrganisation}
        </Button>
      </div>
    </>
  )
}

type ChoiceProps = { shell: Shell; actedFor: KeptActingFor[]; chosen?: string; errorMessage?: string }

/** The question whom a form is for. */
export function ActingForChoice({ shell, actedFor, chosen, errorMessage }: ChoiceProps) {
  const t = actingForTexts(shell.language)
  return (
    <Radios
      name="for"
      idPrefix="for"
      fieldset={{ legend: { text: t.ask, isPageHeading: true, classes: 'govuk-fieldset__legend--l' } }}
      hint={t.askHint}
      errorMessage={errorMessage}
      value={chosen}
      items={[
        { value: 'self', text: t.myself },
        ...actedFor.map(({ id, name, role, number }) => ({
          value: id,
          text: name,
          hint: { text: t.of(role, number) },
        })),
      ]}
    />
  )
}

/** Whom something is for, in one line. */
export function actingForWords(shell: Shell, actingFor: ActingFor): string {
  return `${actingFor.name} (${actingForTexts(shell.language).of(actingFor.role, actingFor.number)})`
}
