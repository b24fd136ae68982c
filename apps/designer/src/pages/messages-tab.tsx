import type { Message } from '@guildhall/schemas'
import { Banner, Button, Card, EmptyState } from '@guildhall/ui'
import { addMessage } from '../commands/add-message.ts'
import { changeMessage } from '../commands/change-message.ts'
import { EndingMessage } from '../components/ending-message.tsx'
import { MessageAbout } from '../components/message-about.tsx'
import { PlaceholderList } from '../components/placeholder-list.tsx'
import { mustNotBeEmpty, TypedArea, TypedField } from '../components/typed-field.tsx'
import { usePackage } from '../hooks/use-package.ts'
import { placeholders, unknownPlaceholders } from '../messages/placeholders.ts'
import { selectionStore, selectMessage } from '../store/selection.ts'
import { useStore } from '../store/store.ts'

/** The messages that the service sends. */
export function MessagesTab() {
  const { pack, run } = usePackage()
  const selection = useStore(selectionStore)
  const ids = Object.keys(pack.messages)
  const id = selection.message !== undefined && pack.messages[selection.message] ? selection.message : ids[0]
  const message = id === undefined ? undefined : pack.messages[id]
  const add = (
    <Button
      icon="plus"
      onPress={() => {
        const command = addMessage({ title: 'New message' })
        run(command, true)
        const made = Object.keys(command.apply(pack).messages).at(-1)
        if (made !== undefined) selectMessage(made)
      }}
    >
      Add message
    </Button>
  )
  if (id === undefined || !message)
    return (
      <EmptyState title="This service sends no messages" icon="mail" action={add}>
        A message is an email. A step of the process, or a deadline, sends it.
      </EmptyState>
    )
  const change = (part: { title: string } | { subject: string } | { body: string } | Pick<Message, 'about'>) =>
    run(changeMessage({ message: id, title: message.title, change: part }))
  const unknown = unknownPlaceholders(`${message.subject} ${message.body}`)
  return (
    <div className="dz-messages">
      <nav className="dz-outline" aria-label="Messages">
        <div className="gh-actions">{add}</div>
        <ul className="dz-pages">
          {Object.entries(pack.messages).map(([key, one]) => (
            <li key={key}>
              <button
                type="button"
                className="dz-row"
                aria-current={key === id ? 'true' : undefined}
                onClick={() => selectMessage(key)}
              >
                <span className="dz-row-title">{one.title}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <section className="dz-settings" aria-labelledby="settings-heading" key={id}>
        <div className="dz-settings-head">
          <p className="gh-soft">Email</p>
          <h2 id="settings-heading" tabIndex={-1}>
            {message.title}
          </h2>
        </div>
        <div className="gh-stack">
          <TypedField
            label="Title"
            description="What staff call it; residents do not see it"
            value={message.title}
            maxLength={200}
            mistake={mustNotBeEmpty('a title')}
            onChange={(title) => change({ title })}
          />
          <TypedField
            label="Subject"
            value={message.subject}
            maxLength={200}
            mistake={mustNotBeEmpty('a subject')}
            onChange={(subject) => change({ subject })}
          />
          <TypedArea
            label="Text"
            rows={14}
            value={message.body}
            mistake={mustNotBeEmpty('the text of the message')}
            onChange={(body) => change({ body })}
          />
          <MessageAbout about={message.about} onChange={(about) => change({ about })} />
          <EndingMessage id={id} title={message.title} />
          {unknown.length > 0 ? (
            <Banner tone="warning" title={`${unknown.map((name) => `((${name}))`).join(', ')} means nothing`}>
              Residents would read it as it stands. The list beside has what can be used.
            </Banner>
          ) : null}
        </div>
      </section>
      <Card title="What you can use">
        <PlaceholderList of={placeholders} />
      </Card>
    </div>
  )
}
