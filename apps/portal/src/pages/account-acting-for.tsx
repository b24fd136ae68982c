import type { ActingFor } from '@guildhall/casework'
import { BackLink, Button, Input } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { type Problem, Problems } from '../parts/problems.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { actingForTexts } from '../texts/acting-for.ts'
import { textsIn } from '../texts/languages.ts'

type AccountActingForProps = { shell: Shell; typed: ActingFor; problems: Problem[] }

/** Takes a person or an organisation that a resident acts for. */
export function AccountActingForPage({ shell, typed, problems }: AccountActingForProps) {
  const t = actingForTexts(shell.language)
  const { kind } = typed
  const problemAt = (field: string) => problems.find(({ at }) => at === field)?.message
  return (
    <Layout
      shell={shell}
      title={t.titles[kind]}
      failed={problems.length > 0}
      before={<BackLink href="/account">{textsIn(shell.language).back}</BackLink>}
    >
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <h1 className="govuk-heading-l">{t.titles[kind]}</h1>
        <SendForm shell={shell} action={`/account/acting-for/${kind}`}>
          <Input name="name" id="name" label={t.names[kind]} value={typed.name} errorMessage={problemAt('name')} />
          <Input
            name="role"
            id="role"
            label={t.roles[kind]}
            hint={t.roleHints[kind]}
            value={typed.role}
            errorMessage={problemAt('role')}
          />
          {kind === 'organisation' ? (
            <Input
              name="number"
              id="number"
              label={t.number}
              hint={t.numberHint}
              classes="govuk-input--width-10"
              spellCheck={false}
              value={typed.number}
              errorMessage={problemAt('number')}
            />
          ) : null}
          <Button preventDoubleClick>{t.save}</Button>
        </SendForm>
      </TwoThirds>
    </Layout>
  )
}
