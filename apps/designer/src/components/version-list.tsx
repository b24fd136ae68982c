import type { Version } from '@guildhall/api-client'
import { DateTime, Icon } from '@guildhall/ui'

/** The published versions, newest first, each with its package to take away. */
export function VersionList({ slug, versions }: { slug: string; versions: Version[] }) {
  if (versions.length === 0) return <p className="gh-soft">Nothing is published yet</p>
  return (
    <ol className="dz-versions">
      {versions.map(({ version, publishedAt, publishedBy, changes }) => (
        <li key={version}>
          <h3>Version {version}</h3>
          <p className="gh-soft">
            <DateTime at={publishedAt} />
            {publishedBy ? ` by ${publishedBy}` : ''}
          </p>
          {changes.length > 0 ? (
            <ul className="dz-plain">
              {changes.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          ) : null}
          <a
            className="gh-link dz-download"
            href={`/api/designer/services/${encodeURIComponent(slug)}/versions/${version}`}
            download={`${slug}-version-${version}.json`}
          >
            <Icon name="download" />
            Download version {version}
          </a>
        </li>
      ))}
    </ol>
  )
}
