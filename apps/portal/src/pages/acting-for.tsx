import type { KeptActingFor } from '@guildhall/casework'
import { BackLink, Button } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { ActingForChoice } from '../parts/acting-for.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { Problems } from '../parts/problems.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { actingForTexts } from '../texts/acting-for.ts'
import { textsIn } from '../texts/languages.ts'

type ActingForProps = {
  shell: Shell
  service: { name: string; href: string }
  actedFor: KeptActingFor[]
  chosen?: string
  action: string
  back: string
  failed: boolean
}

/** Asks whom a form is for, before it begins or from the page to check answers on. */
export function ActingForPage({ shell, service, actedFor, chosen, action, back, failed }: ActingForProps) {
  const t = actingForTexts(shell.language)
  return (
    <Layout
      shell={shell}
      title={t.ask}
      service={service}
      failed={failed}
      before={<BackLink href={back}>{textsIn(shell.language).back}</BackLink>}
    >
      <TwoThirds>
        <Problems shell={shell} problems={failed ? [{ at: 'for', message: t.choose }] : []} />
        <SendForm shell={shell} action={action}>
          <ActingForChoice
            shell={shell}
            actedFor={actedFor}
            chosen={chosen}
            errorMessage={failed ? t.choose : undefined}
          />
          <Button preventDoubleClick>{t.goOn}</Button>
        </SendForm>
      </TwoThirds>
    </Layout>
  )
}
