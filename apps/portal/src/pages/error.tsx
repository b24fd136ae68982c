import { Button } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import type { Shell } from '../shell.ts'
import { followTexts } from '../texts/follow.ts'
import { textsIn } from '../texts/languages.ts'

/** What went wrong, as far as the reader needs to know. */
export type ErrorKind = 'notFound' | 'expired' | 'problem' | 'unavailable' | 'tooMany' | 'badRequest' | 'tooLarge'

type ErrorProps = {
  shell: Shell
  kind: ErrorKind
  /** The page to go back to, when there is one. */
  again?: string
  /** What stands where a reference stands in the address of a request that is not there for this reader. */
  reference?: string
  /** What was typed into a page that could not be taken, and where to send it again. */
  typed?: { action: string; fields: [string, string][] }
}

/** One page for every error: what happened in plain words and what to do now. */
export function ErrorPage({ shell, kind, again, reference, typed }: ErrorProps) {
  const { errors, signIn, home } = textsIn(shell.language)
  const { title, lines } = errors[kind]
  return (
    <Layout shell={shell} title={title}>
      <TwoThirds>
        <h1 className="govuk-heading-l">{title}</h1>
        {lines.map((line) => (
          <p className="govuk-body" key={line}>
            {line}
          </p>
        ))}
        {reference ? <Follow shell={shell} reference={reference} /> : null}
        {typed ? (
          // Its own token goes along: a page that the database does not stand behind gives out no new one.
          <form action={typed.action} method="post" noValidate>
            {typed.fields.map(([name, value], index) => (
              <input key={index} type="hidden" name={name} value={value} />
            ))}
            <p className="govuk-body">{errors.typed}</p>
            <Button preventDoubleClick>{errors.sendAgain}</Button>
          </form>
        ) : null}
        <ul className="govuk-list">
          {kind === 'notFound' ? <Way href="/sign-in" text={signIn} /> : null}
          {kind !== 'notFound' && again ? <Way href={again} text={errors.again} /> : null}
          <Way href="/" text={home} />
        </ul>
        {shell.council.phone ? <p className="govuk-body">{errors.call(shell.council)}</p> : null}
      </TwoThirds>
    </Layout>
  )
}

/** The way in for whoever comes from one of our emails. It is offered for every address of a request, whether one stands behind it or not. */
function Follow({ shell, reference }: { shell: Shell; reference: string }) {
  const t = followTexts(shell.language)
  return (
    <>
      <p className="govuk-body">{t.noAccount}</p>
      <Button href={`/follow?reference=${encodeURIComponent(reference)}`}>{t.title}</Button>
    </>
  )
}

function Way({ href, text }: { href: string; text: string }) {
  return (
    <li>
      <a className="govuk-link" href={href}>
        {text}
      </a>
    </li>
  )
}
