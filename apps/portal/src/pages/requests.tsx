import type { DraftLine, RequestView } from '@guildhall/casework'
import { Button, Pagination, Tag } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { Drafts } from '../parts/drafts.tsx'
import { Renewal } from '../parts/renewal.tsx'
import { StatusTag } from '../parts/status-tag.tsx'
import type { Shell } from '../shell.ts'
import { actingForTexts } from '../texts/acting-for.ts'
import { date } from '../texts/amounts.ts'
import { textsIn } from '../texts/languages.ts'

type Row = { newMessages: number } & Pick<
  RequestView,
  'reference' | 'serviceName' | 'status' | 'ownStatus' | 'openedAt' | 'renewal' | 'actingFor'
>
type RequestsProps = { shell: Shell; requests: Row[]; drafts: DraftLine[]; page: number; pages: number; email: string }

/** What the signed-in resident has asked for, newest first. */
export function RequestsPage({ shell, requests, drafts, page, pages, email }: RequestsProps) {
  const words = textsIn(shell.language)
  const t = words.requests
  return (
    <Layout shell={shell} title={t.title}>
      <h1 className="govuk-heading-l">{t.title}</h1>
      <p className="govuk-body">{t.signedInAs(email)}</p>
      <Drafts shell={shell} drafts={drafts} />
      {requests.length === 0 ? (
        <>
          <p className="govuk-body-l">{t.none}</p>
          <p className="govuk-body">{t.noneText}</p>
          <Button href="/">{t.find}</Button>
        </>
      ) : (
        <ul className="portal-cards">
          {requests.map((request) => (
            <li className="portal-card" key={request.reference}>
              <h2 className="govuk-heading-s">
                <a className="govuk-link" href={`/requests/${request.reference}`}>
                  {request.serviceName}
                  <span className="govuk-visually-hidden"> {request.reference}</span>
                </a>
              </h2>
              <p className="govuk-body">{request.reference}</p>
              {request.actingFor ? (
                <p className="govuk-body">
                  {actingForTexts(shell.language).label}: {request.actingFor.name}
                </p>
              ) : null}
              <p className="govuk-body">
                {t.sent} {date(request.openedAt, shell.language)}
              </p>
              <p className="govuk-body">
                <StatusTag shell={shell} request={request} />
              </p>
              {request.newMessages > 0 ? (
                <p className="govuk-body">
                  <Tag>{words.write.newFromUs}</Tag>
                </p>
              ) : null}
              <Renewal shell={shell} request={request} />
            </li>
          ))}
        </ul>
      )}
      {pages > 1 ? (
        <Pagination
          landmarkLabel={t.pages}
          previous={page > 1 ? { href: `/requests?page=${page - 1}`, text: t.previous } : undefined}
          next={page < pages ? { href: `/requests?page=${page + 1}`, text: t.next } : undefined}
        />
      ) : null}
    </Layout>
  )
}
