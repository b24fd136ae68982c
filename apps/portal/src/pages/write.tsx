import type { RequestView } from '@guildhall/casework'
import { BackLink, Button, CharacterCount, FileUpload } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { Problems } from '../parts/problems.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

type WriteProps = {
  shell: Shell
  request: RequestView
  /** The message's own id goes with the form, so that sent twice it is one message. */
  typed: { id: string; text: string }
  problems: { at: string; message: string }[]
}

/** The person writes to the council about a request; a while after it was closed the page says how else to reach it. */
export function WritePage({ shell, request, typed, problems }: WriteProps) {
  const words = textsIn(shell.language)
  const t = words.write
  const at = `/requests/${request.reference}`
  const service = { name: request.serviceName, href: `/services/${request.slug}` }
  const asked = request.documentsAsked
  const messageOf = (field: string) => problems.find((problem) => problem.at === field)?.message
  const title = asked ? t.documentsTitle : t.title
  return (
    <Layout
      shell={shell}
      title={title}
      service={service}
      failed={problems.length > 0}
      before={<BackLink href={at}>{words.rate.seeRequest}</BackLink>}
    >
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <span className="govuk-caption-l">{request.reference}</span>
        <h1 className="govuk-heading-l">{title}</h1>
        {request.canWrite ? (
          <SendForm shell={shell} action={`${at}/write`} withFile>
            <input type="hidden" name="message" value={typed.id} />
            <CharacterCount
              name="text"
              id="text"
              label={{ text: asked ? `${t.text} ${words.optional}` : t.text, classes: 'govuk-label--m' }}
              hint={t.textHint}
              rows={8}
              maxlength={2000}
              errorMessage={messageOf('text')}
              value={typed.text}
            />
            <fieldset className="govuk-fieldset">
              <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
                {asked ? t.documents : `${t.files} ${words.optional}`}
              </legend>
              <p className="govuk-hint">{asked ? t.documentsHint : t.filesHint}</p>
              {(asked?.items ?? [1, 2, 3].map(t.file)).map((label, index) => (
                <FileUpload
                  key={index}
                  name={`file${index + 1}`}
                  id={`file${index + 1}`}
                  label={{ text: label }}
                  errorMessage={messageOf(`file${index + 1}`)}
                />
              ))}
            </fieldset>
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
