import type { CaseView } from '@guildhall/api-client'
import { Card, EmptyState, Tabs } from '@guildhall/ui'
import type { ReactNode } from 'react'
import type { CaseTab } from '../addresses.ts'
import { ClocksCard } from './clocks-card.tsx'
import { ContactCard } from './contact-card.tsx'
import { DocumentsCard } from './documents-card.tsx'
import { FilesCard } from './files-card.tsx'
import { MessagesTab } from './messages-tab.tsx'
import { ProgressCard } from './progress-card.tsx'
import { RequestTab } from './request-tab.tsx'
import type { CaseTask } from './task-card.tsx'

type CaseBodyProps = {
  view: CaseView
  tab: CaseTab
  onTab: (tab: CaseTab) => void
  /** The cards of forms that the case waits for its resident to fill in. */
  asked: ReactNode
  /** What corrects the answers, for those who may. */
  correction: ReactNode
  /** What the resident and the council wrote to one another. */
  conversation: ReactNode
  /** The cards of the open tasks. */
  tasks: ReactNode
  done: CaseTask[]
  /** The person works on the case, so its clocks are theirs to stop. */
  mayChangeClocks: boolean
  ledger: ReactNode
  why: ReactNode
  /** What may be changed about the course of the case. */
  changes: ReactNode
  eventCount?: number
  /** The ids of the steps as the ledger says they were entered. */
  stepOrder: string[]
}

/** Left what has to be done and what was said, right who it is for and how far it is. */
export function CaseBody({
  view,
  tab,
  onTab,
  asked,
  conversation,
  correction,
  tasks,
  done,
  ledger,
  why,
  changes,
  eventCount,
  stepOrder,
  mayChangeClocks,
}: CaseBodyProps) {
  return (
    <div className="desk-case">
      <div className="desk-case-main">
        {asked}
        {tasks}
        <Tabs
          label="Parts of the case"
          selected={tab}
          onSelect={(id) => onTab(id as CaseTab)}
          items={[
            {
              id: 'request',
              title: 'Request',
              content: <RequestTab view={view} done={done} correction={correction} />,
            },
            {
              id: 'messages',
              title: 'Messages',
              count: view.messages.length + view.conversation.length,
              content: (
                <div className="gh-stack">
                  {conversation}
                  {view.messages.length > 0 ? (
                    <MessagesTab messages={view.messages} />
                  ) : (
                    <Card>
                      <EmptyState title="No emails yet" icon="mail">
                        Emails to the resident and to staff stand here as soon as the case sends them.
                      </EmptyState>
                    </Card>
                  )}
                </div>
              ),
            },
            { id: 'ledger', title: 'Ledger', count: eventCount, content: ledger },
            { id: 'why', title: 'Why', content: why },
          ]}
        />
      </div>
      <div className="desk-case-side">
        <ClocksCard reference={view.reference} clocks={view.clocks} mayChange={mayChangeClocks} />
        <ContactCard applicant={view.applicant} actingFor={view.actingFor} />
        <ProgressCard steps={view.steps} order={stepOrder} />
        <DocumentsCard reference={view.reference} documents={view.documents} />
        <FilesCard uploads={view.uploads} />
        {changes}
      </div>
    </div>
  )
}
