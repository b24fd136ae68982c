import type { RequestView } from '@guildhall/casework'
import { Button, Tag } from '@guildhall/govuk-forms'
import type { Shell } from '../shell.ts'
import { dateTime } from '../texts/amounts.ts'
import { textsIn } from '../texts/languages.ts'

type Shown = Pick<RequestView, 'reference' | 'conversation' | 'canWrite' | 'documentsAsked'>

/** What the person and the council wrote to one another about a request, with the button to write. */
export function Conversation({ shell, request }: { shell: Shell; request: Shown }) {
  const t = textsIn(shell.language).write
  const { reference, conversation, canWrite, documentsAsked } = request
  if (conversation.length === 0 && !canWrite) return null
  return (
    <section id="messages" aria-labelledby="messages-title">
      <h2 className="govuk-heading-m" id="messages-title">
        {t.messages}
      </h2>
      {conversation.length === 0 ? <p className="govuk-body">{t.none}</p> : null}
      <ol className="portal-conversation">
        {conversation.map(({ id, sender, text, at, isNew, files }) => (
          <li className={`portal-conversation__message portal-conversation__message--${sender}`} key={id}>
            <p className="govuk-body-s">
              <strong>{sender === 'council' ? shell.council.name : t.you}</strong>{' '}
              <time dateTime={new Date(at).toISOString()}>{dateTime(at, shell.language)}</time>{' '}
              {isNew && sender === 'council' ? <Tag>{t.isNew}</Tag> : null}
            </p>
            <p className="govuk-body portal-conversation__text">{text}</p>
            {files.length > 0 ? (
              <ul className="govuk-list govuk-!-margin-bottom-0">
                {files.map((file) => (
                  <li key={file.id}>
                    <a className="govuk-link" href={`/requests/${reference}/files/${file.id}`}>
                      {file.fileName}
                    </a>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ol>
      {documentsAsked ? (
        <div className="govuk-inset-text">
          <h3 className="govuk-heading-s">{t.documentsAsked}</h3>
          <ul className="govuk-list govuk-list--bullet">
            {documentsAsked.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <Button href={`/requests/${reference}/write`} classes="govuk-!-margin-bottom-0">
            {t.sendDocuments}
          </Button>
        </div>
      ) : canWrite ? (
        <Button href={`/requests/${reference}/write`} classes="govuk-button--secondary">
          {t.write}
        </Button>
      ) : null}
    </section>
  )
}
