import type { CorrectionPlan } from '@guildhall/api-client'
import { Button, Dialog, Loading } from '@guildhall/ui'
import { useState } from 'react'
import { LateQuestionForm } from '../form/late-question-form.tsx'
import { problemsOf } from '../form/problems-of.ts'
import { useAnswers, useCorrection, useCorrectionPlan } from '../hooks/use-answers.ts'
import { CorrectedAnswers } from './corrected-answers.tsx'
import { CorrectionChoice } from './correction-choice.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { Trouble } from './trouble.tsx'

type Answers = Record<string, unknown>
/** How far the officer has come: choosing questions, typing, or looking at what it changes. */
type Stage = { at: 'choose' } | { at: 'edit' } | { at: 'look'; given: Answers; plan: CorrectionPlan }

/** The button that corrects answers, and the dialog behind it: which ones, what they should be, what that changes, and why. */
export function Correction({ reference, onDone }: { reference: string; onDone: (words: string) => void }) {
  const [stage, setStage] = useState<Stage>()
  const [chosen, setChosen] = useState<string[]>([])
  const [typed, setTyped] = useState<Answers>()
  const answers = useAnswers(reference, stage !== undefined)
  const plan = useCorrectionPlan(reference)
  const correction = useCorrection(reference)
  const open = <Button onPress={() => setStage({ at: 'choose' })}>Correct answers</Button>
  if (!stage) return open

  const close = () => {
    setStage(undefined)
    setChosen([])
    setTyped(undefined)
    plan.reset()
    correction.reset()
  }
  if (stage.at === 'look')
    return (
      <>
        {open}
        <ReasonDialog
          title="What the correction changes"
          action={stage.plan.changes.length === 1 ? 'Correct the answer' : 'Correct the answers'}
          leave="Back to the answers"
          reason={{
            description: 'Colleagues read it in the history of the case',
            missing: 'Enter a reason',
            maxLength: 2000,
          }}
          isBusy={correction.isPending}
          error={correction.error}
          onClose={() => {
            correction.reset()
            setStage({ at: 'edit' })
          }}
          onSend={(reason) =>
            correction.mutate(
              { answers: stage.given, reason },
              {
                onSuccess: () => {
                  close()
                  onDone('The answers are corrected')
                },
              },
            )
          }
        >
          <CorrectedAnswers answers={stage.plan.changes} after="After" />
          <ul className="desk-consequences">
            {stage.plan.consequences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </ReasonDialog>
      </>
    )

  const problems = problemsOf(plan.error)
  // An answer that is asked for only now has to be given as well.
  const shown = [...new Set([...chosen, ...problems.map(({ at }) => at.split('.')[0] ?? at)])]
  const look = (all: Answers) => {
    setTyped(all)
    // A question that was emptied is told by null; one that is out of sight is left alone.
    const given = Object.fromEntries(shown.map((name) => [name, all[name] ?? null]))
    plan.mutate(given, { onSuccess: (found) => setStage({ at: 'look', given, plan: found }) })
  }
  return (
    <>
      {open}
      {stage.at === 'choose' ? (
        <CorrectionChoice
          questions={answers.data?.questions}
          error={answers.error}
          chosen={chosen}
          onChoose={setChosen}
          onNext={() => setStage({ at: 'edit' })}
          onClose={close}
        />
      ) : (
        <Dialog title="Correct answers" isOpen wide onClose={close}>
          {plan.error && problems.length === 0 ? <Trouble error={plan.error} onDismiss={plan.reset} focus /> : null}
          {answers.data ? (
            <LateQuestionForm
              reference={reference}
              form={answers.data.form}
              given={typed ?? (answers.data.answers as Answers)}
              only={shown}
              problems={problems}
              onSend={look}
              actions={(read) => (
                <>
                  <Button variant="primary" isPending={plan.isPending} onPress={() => look(read())}>
                    See what it changes
                  </Button>
                  <Button
                    isDisabled={plan.isPending}
                    onPress={() => {
                      plan.reset()
                      setStage({ at: 'choose' })
                    }}
                  >
                    Choose other answers
                  </Button>
                </>
              )}
            />
          ) : (
            <Loading label="Loading the answers" lines={4} />
          )}
        </Dialog>
      )}
    </>
  )
}
