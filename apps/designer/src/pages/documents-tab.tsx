import { Banner, Button, Card, EmptyState, RadioField } from '@guildhall/ui'
import { addDocument } from '../commands/add-document.ts'
import { changeDocument } from '../commands/change-document.ts'
import { BlockList } from '../components/block-list.tsx'
import { PlaceholderList } from '../components/placeholder-list.tsx'
import { mustNotBeEmpty, TypedField } from '../components/typed-field.tsx'
import { usePackage } from '../hooks/use-package.ts'
import { documentPlaceholders } from '../messages/placeholders.ts'
import { selectDocument, selectionStore } from '../store/selection.ts'
import { useStore } from '../store/store.ts'

/** The documents that the service makes for a case. */
export function DocumentsTab() {
  const { pack, run } = usePackage()
  const selection = useStore(selectionStore)
  const { documents = {} } = pack
  const ids = Object.keys(documents)
  const id = selection.document !== undefined && documents[selection.document] ? selection.document : ids[0]
  const document = id === undefined ? undefined : documents[id]
  const add = (
    <Button icon="plus" onPress={() => run(addDocument({ title: 'New document' }))}>
      Add document
    </Button>
  )
  if (id === undefined || !document)
    return (
      <EmptyState title="This service makes no documents" icon="file" action={add}>
        A document is a PDF that a case is given, such as a licence. A step of the process makes it.
      </EmptyState>
    )
  const change = (part: { title: string } | { language: 'en' | 'cy' }) =>
    run(changeDocument({ document: id, title: document.title, change: part }))
  const isMade = Object.values(pack.process.steps).some(
    ({ kind, config }) => kind === 'document' && config['document'] === id,
  )
  return (
    <div className="dz-messages">
      <nav className="dz-outline" aria-label="Documents">
        <div className="gh-actions">{add}</div>
        <ul className="dz-pages">
          {Object.entries(documents).map(([key, one]) => (
            <li key={key}>
              <button
                type="button"
                className="dz-row"
                aria-current={key === id ? 'true' : undefined}
                onClick={() => selectDocument(key)}
              >
                <span className="dz-row-title">{one.title}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <section className="dz-settings" aria-labelledby="settings-heading" key={id}>
        <div className="dz-settings-head">
          <p className="gh-soft">PDF</p>
          <h2 id="settings-heading" tabIndex={-1}>
            {document.title}
          </h2>
        </div>
        <div className="gh-stack">
          {isMade ? null : (
            <Banner tone="warning" title="No step makes this document">
              Choose it in a step of the kind Document, on the tab Process.
            </Banner>
          )}
          <TypedField
            label="Title"
            description="The same for every case"
            value={document.title}
            maxLength={200}
            mistake={mustNotBeEmpty('a title')}
            onChange={(title) => change({ title })}
          />
          <RadioField
            label="Language"
            options={[
              { id: 'en', title: 'English' },
              { id: 'cy', title: 'Welsh' },
            ]}
            value={document.language ?? 'en'}
            onChange={(language) => change({ language: language as 'en' | 'cy' })}
          />
          <BlockList id={id} document={document} />
        </div>
      </section>
      <Card title="What you can use">
        <PlaceholderList of={documentPlaceholders(pack)} />
      </Card>
    </div>
  )
}
