import type { Changes } from '@guildhall/api-client'
import { Banner } from '@guildhall/ui'
import { errorWords } from '../api.ts'
import type { Publishing } from '../hooks/use-publishing.ts'
import { LeftBehind } from './left-behind.tsx'

type PublishOutcomeProps = { slug: string; publishing: Publishing; changes: Changes | undefined }

/** How publishing or rolling back went, and what may be done next for the cases that run. */
export function PublishOutcome({ slug, publishing, changes }: PublishOutcomeProps) {
  const { publish, rollBack, decide } = publishing
  const version = rollBack.data?.version ?? decide.data?.version ?? publish.data?.version
  const failed = publish.error ?? rollBack.error
  return (
    <>
      {version === undefined ? null : (
        <Banner tone="success" title={`Version ${version} is published`} focus>
          <p>{rollBack.data ? `It is version ${rollBack.variables} again. ` : ''}New cases use it from now on.</p>
          {changes ? <LeftBehind slug={slug} changes={changes} newest={version} /> : null}
        </Banner>
      )}
      {failed ? (
        <Banner tone="error" title="Nothing was published" focus>
          {errorWords(failed)}
        </Banner>
      ) : null}
    </>
  )
}
