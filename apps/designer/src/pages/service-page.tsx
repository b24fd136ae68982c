import { Banner, Loading, PageHeader, Tabs, Tag } from '@guildhall/ui'
import { useNavigate, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { errorWords } from '../api.ts'
import { EditButtons } from '../components/edit-buttons.tsx'
import { HelpButton } from '../components/help-button.tsx'
import { prepareCanvas } from '../components/lazy-canvas.tsx'
import { ProblemButton } from '../components/problem-button.tsx'
import { ProblemPanel } from '../components/problem-panel.tsx'
import { SaveStatus } from '../components/save-status.tsx'
import { SaveTrouble } from '../components/save-trouble.tsx'
import { Visitors } from '../components/visitors.tsx'
import { useAutosave } from '../hooks/use-autosave.ts'
import { useDesign } from '../hooks/use-design.ts'
import { OpenService } from '../hooks/use-package.ts'
import { useParts } from '../hooks/use-parts.ts'
import { useProblems } from '../hooks/use-problems.ts'
import { useRemarks } from '../hooks/use-remarks.ts'
import { useSession } from '../hooks/use-session.ts'
import { productName } from '../names.ts'
import type { TabId } from '../place.ts'
import { CommentsTab } from './comments-tab.tsx'
import { DocumentsTab } from './documents-tab.tsx'
import { FeesTab } from './fees-tab.tsx'
import { FormTab } from './form-tab.tsx'
import { HistoryTab } from './history-tab.tsx'
import { MessagesTab } from './messages-tab.tsx'
import { ProcessTab } from './process-tab.tsx'
import { PublishTab } from './publish-tab.tsx'
import { StartTab } from './start-tab.tsx'

/** Searching and estimating are much code, which nobody needs who only draws. */
const RehearseTab = lazy(() => import('./rehearse-tab.tsx'))

const tabTitles: Record<string, string> = {
  start: 'Start page',
  form: 'Form',
  process: 'Process',
  fees: 'Fees',
  messages: 'Messages',
  documents: 'Documents',
  rehearse: 'Rehearse',
  publish: 'Publish',
  history: 'History',
  comments: 'Comments',
}

/** The editor of one service: a tab for each part of it, and its publishing. */
export function ServicePage() {
  const { slug, tab } = useParams({ from: '/services/$slug/$tab' })
  const navigate = useNavigate()
  const query = useDesign(slug)
  const [showProblems, setShowProblems] = useState(false)
  const design = query.data
  const openRemarks = useRemarks(slug, true).data?.remarks.length ?? 0
  useEffect(prepareCanvas, [])
  const session = useSession().session.data
  useAutosave(slug, design !== undefined, session?.person?.id ?? '')
  useParts()
  const problems = useProblems(design)
  const open = useMemo(() => design && { slug, saved: design.package }, [slug, design])
  const name = design?.package.service.name
  const councilName = session?.councilName
  useEffect(() => {
    if (name) document.title = [tabTitles[tab], name, productName, councilName].filter(Boolean).join(' – ')
  }, [tab, name, councilName])
  const back = { href: '/services', title: 'Services' }
  if (!design || !open) {
    return (
      <>
        <PageHeader title={query.isError ? 'This service cannot be shown' : 'Service'} back={back} />
        {query.isError ? (
          <Banner tone="error">{errorWords(query.error)}</Banner>
        ) : (
          <Loading label="Loading the service" lines={10} />
        )}
      </>
    )
  }
  const { published } = design
  return (
    <OpenService value={open}>
      <PageHeader
        title={design.package.service.name}
        back={back}
        mark={published ? <Tag tone="success">Version {published.version}</Tag> : <Tag>Not published</Tag>}
        description={design.package.service.department}
        actions={
          <>
            <SaveStatus />
            <EditButtons />
            <HelpButton />
            <ProblemButton problems={problems} isOpen={showProblems} onPress={() => setShowProblems(!showProblems)} />
          </>
        }
      />
      <Visitors tab={tab} title={tabTitles[tab] ?? ''} />
      <SaveTrouble />
      {showProblems ? <ProblemPanel problems={problems} onClose={() => setShowProblems(false)} /> : null}
      <Tabs
        label="Parts of the service"
        selected={tab}
        onSelect={(id) => void navigate({ to: '/services/$slug/$tab', params: { slug, tab: id as TabId } })}
        items={[
          { id: 'start', title: 'Start page', content: <StartTab /> },
          { id: 'form', title: 'Form', content: <FormTab revision={design.revision} /> },
          { id: 'process', title: 'Process', content: <ProcessTab problems={problems} /> },
          { id: 'fees', title: 'Fees', content: <FeesTab /> },
          { id: 'messages', title: 'Messages', content: <MessagesTab /> },
          { id: 'documents', title: 'Documents', content: <DocumentsTab /> },
          {
            id: 'rehearse',
            title: 'Rehearse',
            content: (
              <Suspense fallback={<Loading label="Loading the rehearsal" lines={8} />}>
                <RehearseTab problems={problems} />
              </Suspense>
            ),
          },
          { id: 'publish', title: 'Publish', content: <PublishTab design={design} /> },
          { id: 'history', title: 'History', content: <HistoryTab revision={design.revision} /> },
          {
            id: 'comments',
            title: 'Comments',
            ...(openRemarks > 0 && { count: openRemarks }),
            content: <CommentsTab />,
          },
        ]}
      />
    </OpenService>
  )
}
