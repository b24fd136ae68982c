import type { Changes, Design, Version } from '@guildhall/api-client'
import { stopsPublishing } from '@guildhall/schemas'
import { Banner, Button, Card, Icon, LinkButton, Loading } from '@guildhall/ui'
import { useState } from 'react'
import { errorWords } from '../api.ts'
import { ApprovalCard } from '../components/approval-card.tsx'
import { ChangeList } from '../components/change-list.tsx'
import { JourneyCard } from '../components/journey-card.tsx'
import { OpenPublication } from '../components/open-publication.tsx'
import { ProblemList } from '../components/problem-list.tsx'
import { PublishDialog } from '../components/publish-dialog.tsx'
import { PublishOutcome } from '../components/publish-outcome.tsx'
import { RollBackDialog } from '../components/roll-back-dialog.tsx'
import { TouchedList } from '../components/touched-list.tsx'
import { VersionList } from '../components/version-list.tsx'
import { usePackage } from '../hooks/use-package.ts'
import { useChanges, usePublications, usePublish, useVersions } from '../hooks/use-publishing.ts'
import { useSession } from '../hooks/use-session.ts'
import { useShow } from '../hooks/use-show.ts'
import { type MovesPlace, movesHref } from '../moves/place.ts'
import { saveStore } from '../store/save-state.ts'
import { useStore } from '../store/store.ts'

/** What publishing changes, whom it touches, what stands in its way, and the versions so far. */
export function PublishTab({ design }: { design: Design }) {
  const { slug, pack } = usePackage()
  const { session } = useSession()
  const changes = useChanges(slug, design.revision)
  const versions = useVersions(slug)
  const publishing = usePublish(slug)
  const { publish, rollBack, decide } = publishing
  const planned = usePublications(slug)
  const needsApproval = planned.data?.needsApproval ?? false
  const newest = planned.data?.publications[0]
  // What did not come of a publication is told until the next one comes.
  const isPast = newest && (design.published?.publishedAt ?? '') > (newest.publishAt ?? newest.askedAt)
  const isOpen = newest?.state === 'waiting' || newest?.state === 'scheduled'
  const [back, setBack] = useState<number>()
  const forget = () => {
    for (const one of [publish, rollBack, decide]) one.reset()
  }
  const show = useShow()
  const save = useStore(saveStore)
  const [asking, setAsking] = useState(false)
  const next = (design.published?.version ?? 0) + 1
  const problems = changes.data?.problems ?? design.problems
  const stopping = problems.filter(stopsPublishing).length
  const isNothing = changes.data?.changes.length === 0 && design.published !== undefined
  const isReady = save.state === 'saved' && changes.isSuccess && stopping === 0 && !isNothing && !isOpen
  return (
    <div className="dz-publish">
      <div className="gh-stack">
        <PublishOutcome slug={slug} publishing={publishing} changes={changes.data} />
        {newest && (isOpen || !isPast) ? (
          <OpenPublication key={newest.id} newest={newest} publishing={publishing} />
        ) : null}
        <Card title={design.published ? `What changes since version ${design.published.version}` : 'What changes'}>
          {changes.isPending ? <Loading label="Comparing with the published version" lines={3} /> : null}
          {changes.isError ? <Banner tone="error">{errorWords(changes.error)}</Banner> : null}
          {changes.data ? <ChangeList changes={changes.data.changes} isFirst={!design.published} /> : null}
        </Card>
        <Card title="Problems">
          {stopping === 0 ? (
            <p className="dz-pass">
              <Icon name="check-circle" /> No problems. The service can be published.
            </p>
          ) : null}
          <ProblemList pack={pack} problems={problems} onShow={show} />
        </Card>
        <div>
          <Button variant="primary" isDisabled={!isReady} isPending={publish.isPending} onPress={() => setAsking(true)}>
            {needsApproval ? `Ask to publish version ${next}` : `Publish version ${next}`}
          </Button>
          {isReady ? null : <p className="gh-soft">{reason(save.state, stopping, isNothing, isOpen)}</p>}
        </div>
      </div>
      <div className="gh-stack">
        <Card title="Who is touched">
          {changes.data ? <TouchedList changes={changes.data} next={next} /> : <Loading lines={2} />}
        </Card>
        <JourneyCard />
        <Card title="Versions">
          {versions.isPending ? <Loading lines={2} /> : null}
          {versions.isError ? <Banner tone="error">{errorWords(versions.error)}</Banner> : null}
          {versions.data && versions.data.versions.length > 1 ? (
            <LinkButton size="small" href={movesHref(slug, behind(changes.data, versions.data.versions))}>
              Move running cases
            </LinkButton>
          ) : null}
          {versions.data ? <VersionList slug={slug} versions={versions.data.versions} onRollBack={setBack} /> : null}
        </Card>
        {planned.data ? (
          <ApprovalCard
            needed={needsApproval}
            isAdmin={session.data?.person?.roles.includes('admin') ?? false}
            setApproval={publishing.setApproval}
          />
        ) : null}
      </div>
      {asking ? (
        <PublishDialog
          next={next}
          name={pack.service.name}
          changes={changes.data}
          needsApproval={needsApproval}
          onClose={() => setAsking(false)}
          onPublish={(publishAt) => {
            setAsking(false)
            forget()
            publish.mutate({ revision: design.revision, ...(publishAt !== undefined && { publishAt }) })
          }}
        />
      ) : null}
      {back === undefined ? null : (
        <RollBackDialog
          back={back}
          next={next}
          changes={changes.data}
          onClose={() => setBack(undefined)}
          onRollBack={() => {
            setBack(undefined)
            forget()
            rollBack.mutate(back)
          }}
        />
      )}
    </div>
  )
}

/** The move that is offered first: from the newest version that still has cases behind it. */
function behind(changes: Changes | undefined, versions: Version[]): MovesPlace {
  const to = versions[0]?.version ?? 1
  const from = changes?.openCases.filter(({ version, count }) => version < to && count > 0).at(-1)?.version
  return from === undefined ? { to } : { from, to }
}

function reason(save: string, problems: number, isNothing: boolean, isOpen: boolean): string {
  if (isOpen) return 'Another publication is open. Cancel it first, or leave it'
  if (save === 'waiting' || save === 'saving') return 'Your last changes are being saved'
  if (save !== 'saved') return 'Your last changes are not saved yet'
  if (problems > 0) return 'Put the problems right first'
  return isNothing ? 'Nothing has changed since the last version' : 'One moment'
}
