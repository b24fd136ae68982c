import type { RequestView } from '@guildhall/casework'
import { BackLink, Button, CharacterCount, Panel, Radios } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { Problems } from '../parts/problems.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

type RateProps = {
  shell: Shell
  request: RequestView
  typed: { stars: string; comment: string }
  problems: { at: string; message: string }[]
}

/** Five stars and a comment; thanks once it is given; a word of patience before the request is finished. */
export function RatePage({ shell, request, typed, problems }: RateProps) {
  const words = textsIn(shell.language)
  const t = words.rate
  const service = { name: request.serviceName, href: `/services/${request.slug}` }
  const at = `/requests/${request.reference}`
  const errorOf = (name: string) => problems.find((problem) => problem.at === name)?.message
  const back = <BackLink href={at}>{t.seeRequest}</BackLink>
  if (request.rating || !request.canRate) {
    return (
      <Layout shell={shell} title={request.rating ? t.thanks : t.title} service={service} before={back}>
        <TwoThirds>
          {request.rating ? (
            <>
              <Panel title={t.thanks}>{words.request.stars(request.rating.stars)}</Panel>
              <p className="govuk-body">{t.thanksText}</p>
            </>
          ) : (
            <>
              <h1 className="govuk-heading-l">{t.title}</h1>
              <p className="govuk-body">{t.tooEarly}</p>
            </>
          )}
        </TwoThirds>
      </Layout>
    )
  }
  return (
    <Layout shell={shell} title={t.title} service={service} failed={problems.length > 0} before={back}>
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <SendForm shell={shell} action={`${at}/rate`}>
          <Radios
            name="stars"
            fieldset={{ legend: { text: t.title, isPageHeading: true, classes: 'govuk-fieldset__legend--l' } }}
            hint={t.hint}
            errorMessage={errorOf('stars')}
            value={typed.stars}
            items={t.choices.map((text, index) => ({ value: String(index + 1), text })).reverse()}
          />
          <CharacterCount
            name="comment"
            id="comment"
            label={{ text: `${t.comment} ${words.optional}`, classes: 'govuk-label--m' }}
            hint={t.commentHint}
            maxlength={1000}
            errorMessage={errorOf('comment')}
            value={typed.comment}
          />
          <Button preventDoubleClick>{t.send}</Button>
        </SendForm>
      </TwoThirds>
    </Layout>
  )
}
