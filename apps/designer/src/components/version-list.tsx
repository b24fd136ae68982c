import type { Version } from '@guildhall/api-client'
import { Banner, Button, DateTime } from '@guildhall/ui'
import { useMutation } from '@tanstack/react-query'
import { api, errorWords } from '../api.ts'
import { digestOf } from '../services/digest.ts'
import { packageFileName, writePackageFile } from '../services/package-file.ts'
import { saveFile } from '../services/save-file.ts'
import { announce } from '../store/announcement.ts'

type VersionListProps = { slug: string; versions: Version[]; onRollBack: (version: number) => void }

/** The published versions, newest first: each can be taken away as a file, and an earlier one be published again. */
export function VersionList({ slug, versions, onRollBack }: VersionListProps) {
  const download = useMutation({
    mutationFn: (version: number) => api.readVersion({ params: { slug, version } }),
    onSuccess: async ({ package: pack }, version) => {
      const text = writePackageFile(pack)
      const file = packageFileName(slug, version, await digestOf(text))
      saveFile(file, text)
      announce(`Downloaded ${file}`)
    },
  })
  if (versions.length === 0) return <p className="gh-soft">Nothing is published yet</p>
  return (
    <>
      {download.isError ? <Banner tone="error">{errorWords(download.error)}</Banner> : null}
      <ol className="dz-versions">
        {versions.map(({ version, publishedAt, publishedBy, approvedBy, changes }, index) => (
          <li key={version}>
            <h3>Version {version}</h3>
            <p className="gh-soft">
              <DateTime at={publishedAt} />
              {publishedBy ? ` by ${publishedBy}` : ''}
              {approvedBy ? `, approved by ${approvedBy}` : ''}
            </p>
            {changes.length > 0 ? (
              <ul className="dz-plain">
                {changes.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            ) : null}
            <div className="gh-actions">
              <Button size="small" icon="download" onPress={() => download.mutate(version)}>
                Download version {version}
              </Button>
              {index > 0 ? (
                <Button size="small" icon="undo" onPress={() => onRollBack(version)}>
                  Roll back to version {version}
                </Button>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
