import { Banner, Card, Link, Loading, PageHeader } from '@guildhall/ui'
import { useState } from 'react'
import type { CasePlace } from '../addresses.ts'
import { caseAddress, casesAddress } from '../addresses.ts'
import { AskedCard } from '../components/asked-card.tsx'
import { CaseBody } from '../components/case-body.tsx'
import { CaseChanges } from '../components/case-changes.tsx'
import { CaseFacts } from '../components/case-facts.tsx'
import { CompleteDialog } from '../components/complete-dialog.tsx'
import { ConversationCard } from '../components/conversation-card.tsx'
import { Correction } from '../components/correction.tsx'
import { DocumentsAskedCard } from '../components/documents-asked-card.tsx'
import { LedgerTab } from '../components/ledger-tab.tsx'
import { StatusTag } from '../components/status-tag.tsx'
import type { CaseTask, Outcome } from '../components/task-card.tsx'
import { TaskCard } from '../components/task-card.tsx'
import { Trouble } from '../components/trouble.tsx'
import { WaitingCards } from '../components/waiting-cards.tsx'
import { WhyTab } from '../components/why-tab.tsx'
import { problemsOf } from '../form/problems-of.ts'
import { useCase } from '../hooks/use-case.ts'
import { useEvents } from '../hooks/use-events.ts'
import { useGo } from '../hooks/use-go.ts'
import { useNow } from '../hooks/use-now.ts'
import { usePerson } from '../hooks/use-person.ts'
import { useReasons } from '../hooks/use-reasons.ts'
import type { TaskChange } from '../hooks/use-task-change.ts'
import { useTaskChange } from '../hooks/use-task-change.ts'

type Answers = Record<string, unknown>

/** One case, whole: what is to be done, what was asked, and everything that happened. */
export function CasePage({ reference, place }: { reference: string; place: CasePlace }) {
  const go = useGo()
  const person = usePerson()
  const now = useNow()
  const view = useCase(reference)
  const events = useEvents(reference, place.tab === 'ledger' ? place.page : 1)
  const reasons = useReasons(reference, place.tab === 'why' ? place.page : 1, place.tab === 'why')
  const change = useTaskChange()
  const [ending, setEnding] = useState<{ task: CaseTask; outcome: Outcome; answers?: Answers }>()
  const [done, setDone] = useState<string>()

  const start = (input: TaskChange, words: string) => {
    setDone(undefined)
    change.mutate(input, {
      onSuccess: () => {
        setEnding(undefined)
        setDone(words)
      },
      // What is wrong with answers is said beside the questions, under the dialog.
      onError: (error) => {
        if (problemsOf(error).length > 0) setEnding(undefined)
      },
    })
  }
  const closeDialog = () => {
    setEnding(undefined)
    change.reset()
  }
  const complete = (task: CaseTask, outcome: Outcome, answers?: Answers, note = '') =>
    start(
      { do: 'complete', taskId: task.id, outcome: outcome.id, note, answers },
      outcome.id === 'submitted' && task.form
        ? `“${task.title}” is filled in`
        : `“${task.title}” is completed: ${outcome.title}`,
    )
  const mayCorrect = person.roles.some((role) => role === 'officer' || role === 'admin')
  const problems = problemsOf(change.error)
  const tasks = view.data?.tasks ?? []
  const open = tasks.filter((task) => task.status === 'open')

  return (
    <>
      <PageHeader
        title={reference}
        back={{ href: casesAddress({}), title: 'Cases' }}
        mark={view.data ? <StatusTag status={view.data.status} text={view.data.statusText} /> : null}
        description={view.data ? <CaseFacts view={view.data} /> : null}
      />
      {change.isError && !ending && problems.length === 0 ? (
        <Trouble error={change.error} onDismiss={change.reset} focus />
      ) : null}
      {place.tab !== 'messages' &&
      view.data?.conversation.some(({ sender, isNew }) => sender === 'resident' && isNew) ? (
        <Banner tone="info" title="The resident has written a message that nobody has read">
          <Link href={caseAddress(reference, { tab: 'messages' })}>Read it</Link>
        </Banner>
      ) : null}
      {done ? <Banner key={done} tone="success" title={done} onDismiss={() => setDone(undefined)} focus /> : null}
      {view.isError ? <Trouble error={view.error} onRetry={() => void view.refetch()} /> : null}
      {view.isPending ? (
        <Card>
          <Loading label="Loading the case" lines={10} />
        </Card>
      ) : null}
      {view.data ? (
        <CaseBody
          view={view.data}
          tab={place.tab}
          onTab={(tab) => go(caseAddress(reference, { tab }))}
          eventCount={events.data?.total}
          stepOrder={
            events.data?.events.flatMap(({ type, step }) => (type === 'step-entered' && step ? [step] : [])) ?? []
          }
          changes={<CaseChanges reference={reference} onDone={setDone} />}
          mayChangeClocks={
            person.permissions.includes('change-clocks') &&
            (person.roles.includes('admin') ||
              tasks.some((task) => person.teams.some((team) => team.id === task.team.id)))
          }
          done={tasks.filter((task) => task.status === 'done')}
          asked={
            <>
              <WaitingCards reference={reference} onDone={setDone} />
              {view.data.asks.map((asked) => (
                <AskedCard
                  key={asked.step}
                  reference={reference}
                  asked={asked}
                  mayAnswer={mayCorrect}
                  onDone={setDone}
                />
              ))}
            </>
          }
          conversation={
            <>
              <ConversationCard view={view.data} mayAnswer={mayCorrect} onDone={setDone} />
              {mayCorrect && view.data.endedAt === undefined ? (
                <DocumentsAskedCard reference={reference} asked={view.data.documentsAsked} onDone={setDone} />
              ) : null}
            </>
          }
          correction={mayCorrect ? <Correction reference={reference} onDone={setDone} /> : null}
          tasks={open.map((task) => (
            <TaskCard
              key={task.id}
              task={task}
              reference={reference}
              personId={person.id}
              mayClaim={person.roles.includes('admin') || person.teams.some((team) => team.id === task.team.id)}
              now={now}
              isBusy={change.isPending && change.variables.taskId === task.id}
              problems={change.variables?.taskId === task.id ? problems : []}
              onClaim={() => start({ do: 'claim', taskId: task.id }, `“${task.title}” is yours`)}
              onRelease={() => start({ do: 'release', taskId: task.id }, `“${task.title}” is back in the team queue`)}
              onOutcome={(outcome, answers) =>
                // A form that staff fill in has one end and needs no second yes: its answers are the yes.
                task.form && task.outcomes.length === 1 && !outcome.needsNote
                  ? complete(task, outcome, answers)
                  : setEnding({ task, outcome, answers })
              }
            />
          ))}
          why={
            <WhyTab
              reference={reference}
              page={place.page}
              reply={reasons.data}
              error={reasons.error}
              onRetry={() => void reasons.refetch()}
            />
          }
          ledger={
            <LedgerTab
              reference={reference}
              page={place.page}
              reply={events.data}
              error={events.error}
              onRetry={() => void events.refetch()}
            />
          }
        />
      ) : null}
      {ending ? (
        <CompleteDialog
          task={ending.task}
          outcome={ending.outcome}
          isBusy={change.isPending}
          error={change.error}
          onClose={closeDialog}
          onComplete={(note) => complete(ending.task, ending.outcome, ending.answers, note)}
        />
      ) : null}
    </>
  )
}
