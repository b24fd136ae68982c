import type { CaseView } from '@guildhall/api-client'
import { Card, Icon } from '@guildhall/ui'
import { sizeInWords } from './size-in-words.ts'

/** The documents that the process has made for the case; each opens as a download from the API. */
export function DocumentsCard({ reference, documents }: { reference: string; documents: CaseView['documents'] }) {
  if (documents.length === 0) return null
  return (
    <Card title="Documents">
      <ul className="desk-lines">
        {documents.map(({ id, title, size }) => (
          <li key={id}>
            <a className="gh-link desk-file" href={`/api/desk/cases/${reference}/documents/${id}`}>
              <Icon name="file" />
              {title}
            </a>
            <span className="gh-soft">PDF, {sizeInWords(size)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
