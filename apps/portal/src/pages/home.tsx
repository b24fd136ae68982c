import type { Service } from '@guildhall/schemas'
import { Layout } from '../layout.tsx'
import type { Shell } from '../shell.ts'
import { followTexts } from '../texts/follow.ts'
import { textsIn } from '../texts/languages.ts'

type HomeProps = {
  shell: Shell
  query: string
  /** Undefined when nothing was searched for. */
  results?: Service[]
  popular: Service[]
  topics: { title: string; services: Service[] }[]
}

/** The front page: one search box, what people use most, and everything by topic. */
export function HomePage({ shell, query, results, popular, topics }: HomeProps) {
  const t = textsIn(shell.language).homePage
  return (
    <Layout shell={shell} title={results ? t.resultsTitle(query) : t.title} hero={<Hero shell={shell} query={query} />}>
      {results ? (
        <Results shell={shell} query={query} results={results} topics={topics} />
      ) : (
        <>
          {topics.length === 0 ? <p className="govuk-body">{t.none}.</p> : null}
          {popular.length > 0 ? <h2 className="govuk-heading-l">{t.popular}</h2> : null}
          <ServiceCards services={popular} />
          {topics.length > 0 ? <h2 className="govuk-heading-l">{t.topics}</h2> : null}
          <Topics topics={topics} />
          {topics.length > 0 ? <ByLetter shell={shell} /> : null}
        </>
      )}
      <h2 className="govuk-heading-m govuk-!-margin-top-6">{t.yours}</h2>
      <p className="govuk-body">
        <a className="govuk-link" href="/requests">
          {t.yoursText}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/follow">
          {followTexts(shell.language).link}
        </a>
      </p>
    </Layout>
  )
}

function Hero({ shell, query }: { shell: Shell; query: string }) {
  const t = textsIn(shell.language).homePage
  return (
    <div className="portal-hero">
      <div className="govuk-width-container">
        <h1 className="govuk-heading-xl">{t.title}</h1>
        <p className="govuk-body-l">{t.lead}</p>
        <search>
          <form action="/" method="get" className="portal-form">
            <label className="govuk-label govuk-label--s" htmlFor="q">
              {t.searchLabel}
            </label>
            <div className="portal-search">
              <input
                className="govuk-input"
                id="q"
                name="q"
                type="search"
                defaultValue={query}
                maxLength={100}
                autoComplete="off"
              />
              <button type="submit" className="govuk-button govuk-button--inverse" data-module="govuk-button">
                {t.search}
              </button>
            </div>
          </form>
        </search>
      </div>
    </div>
  )
}

function Topics({ topics }: Pick<HomeProps, 'topics'>) {
  return topics.map((topic) => (
    <section key={topic.title}>
      <h3 className="govuk-heading-m">{topic.title}</h3>
      <ServiceList services={topic.services} />
    </section>
  ))
}

function ByLetter({ shell }: { shell: Shell }) {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href="/services">
        {textsIn(shell.language).homePage.byLetter}
      </a>
    </p>
  )
}

type ResultsProps = Pick<HomeProps, 'shell' | 'query' | 'topics'> & { results: Service[] }

/** What was found; where nothing was, the ways that lead on. */
function Results({ shell, query, results, topics }: ResultsProps) {
  const words = textsIn(shell.language)
  const t = words.homePage
  return (
    <>
      <h2 className="govuk-heading-l">{t.resultsTitle(query)}</h2>
      <p className="govuk-body">{results.length === 0 ? t.noResults : t.resultCount(results.length)}</p>
      <ServiceList services={results} />
      {results.length === 0 ? (
        <>
          <h2 className="govuk-heading-m">{t.lookThrough}</h2>
          <Topics topics={topics} />
          {shell.council.phone ? (
            <>
              <h2 className="govuk-heading-m">{t.orAsk}</h2>
              <p className="govuk-body">{words.callUs(shell.council)}</p>
            </>
          ) : null}
          <ByLetter shell={shell} />
        </>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          {t.allServices}
        </a>
      </p>
    </>
  )
}

function ServiceCards({ services }: { services: Service[] }) {
  return (
    <ul className="portal-cards">
      {services.map((service) => (
        <li className="portal-card" key={service.slug}>
          <h3 className="govuk-heading-s">
            <a className="govuk-link" href={`/services/${service.slug}`}>
              {service.name}
            </a>
          </h3>
          <p className="govuk-body">{service.summary}</p>
        </li>
      ))}
    </ul>
  )
}

/** Services with what they are for, one below the other. */
export function ServiceList({ services }: { services: Service[] }) {
  return (
    <ul className="govuk-list govuk-list--spaced">
      {services.map((service) => (
        <li key={service.slug}>
          <a className="govuk-link" href={`/services/${service.slug}`}>
            {service.name}
          </a>
          <br />
          <span>{service.summary}</span>
        </li>
      ))}
    </ul>
  )
}
