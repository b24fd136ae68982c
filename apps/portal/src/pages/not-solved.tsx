import type { RequestView } from '@guildhall/casework'
import { BackLink, Button, CharacterCount } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { Problems } from '../parts/problems.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

type NotSolvedProps = {
  shell: Shell
  request: RequestView
  text: string
  problems: { at: string; message: string }[]
}

/** Asks what is wrong with a request that has ended; where it cannot be opened again, says so. */
export function NotSolvedPage({ shell, request, text, problems }: NotSolvedProps) {
  const words = textsIn(shell.language)
  const t = words.notSolved
  const at = `/requests/${request.reference}`
  const service = { name: request.serviceName, href: `/services/${request.slug}` }
  return (
    <Layout
      shell={shell}
      title={t.title}
      service={service}
      failed={problems.length > 0}
      before={<BackLink href={at}>{words.rate.seeRequest}</BackLink>}
    >
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <span className="govuk-caption-l">{request.reference}</span>
        <h1 className="govuk-heading-l">{t.title}</h1>
        {request.canReopen ? (
          <SendForm shell={shell} action={`${at}/not-solved`}>
            <p className="govuk-body">{t.lead}</p>
            <CharacterCount
              name="text"
              id="text"
              label={{ text: t.text, classes: 'govuk-label--m' }}
              hint={words.write.textHint}
              rows={6}
              maxlength={2000}
              errorMessage={problems[0]?.message}
              value={text}
            />
            <Button preventDoubleClick>{t.send}</Button>
          </SendForm>
        ) : (
          <>
            <p className="govuk-body">{t.tooLate}</p>
            {shell.council.phone ? <p className="govuk-body">{words.errors.call(shell.council)}</p> : null}
          </>
        )}
      </TwoThirds>
    </Layout>
  )
}
