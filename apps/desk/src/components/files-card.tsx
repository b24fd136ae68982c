import type { CaseView } from '@guildhall/api-client'
import { Card, Icon } from '@guildhall/ui'
import { sizeInWords } from './size-in-words.ts'

/** The files that the resident sent; each opens as a download from the API. */
export function FilesCard({ uploads }: { uploads: CaseView['uploads'] }) {
  return (
    <Card title="Files">
      {uploads.length === 0 ? (
        <p className="gh-soft">The resident sent no files.</p>
      ) : (
        <ul className="desk-lines">
          {uploads.map((upload) => (
            <li key={upload.id}>
              <a className="gh-link desk-file" href={`/api/desk/uploads/${upload.id}`} download={upload.fileName}>
                <Icon name="file" />
                {upload.fileName}
              </a>
              <span className="gh-soft">{sizeInWords(upload.size)}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
