import { Button, Card, Loading } from '@guildhall/ui'
import { useState } from 'react'
import { LateQuestionForm } from '../form/late-question-form.tsx'
import { problemsOf } from '../form/problems-of.ts'
import { useAnswerForResident, useAnswers } from '../hooks/use-answers.ts'
import { Trouble } from './trouble.tsx'

type AskedCardProps = {
  reference: string
  asked: { step: string; title: string }
  /** Whether the person may fill it in for the resident. */
  mayAnswer: boolean
  onDone: (words: string) => void
}

/** A form that the case waits for its resident to fill in; an officer who has them on the phone fills it in for them. */
export function AskedCard({ reference, asked: { step, title }, mayAnswer, onDone }: AskedCardProps) {
  const [isOpen, setOpen] = useState(false)
  const answers = useAnswers(reference, isOpen)
  const send = useAnswerForResident(reference)
  const form = answers.data?.asked.find((one) => one.step === step)?.form
  const problems = problemsOf(send.error)
  const submit = (given: Record<string, unknown>) =>
    send.mutate({ step, answers: given }, { onSuccess: () => onDone(`“${title}” is filled in for the resident`) })
  return (
    <Card title={title}>
      <p>The case waits for the resident to fill this in.</p>
      {isOpen ? (
        <>
          {answers.error ? <Trouble error={answers.error} onRetry={() => void answers.refetch()} /> : null}
          {answers.isPending ? <Loading label="Loading the form" lines={4} /> : null}
          {answers.data && !form ? <p>The case does not wait for this any more.</p> : null}
          {send.error && problems.length === 0 ? <Trouble error={send.error} onDismiss={send.reset} focus /> : null}
          {form ? (
            <>
              <p className="gh-soft">
                Read the questions out and enter what the resident says. The ledger says that you did.
              </p>
              <LateQuestionForm
                reference={reference}
                form={form}
                problems={problems}
                onSend={submit}
                actions={(read) => (
                  <>
                    <Button variant="primary" isPending={send.isPending} onPress={() => submit(read())}>
                      Send the answers
                    </Button>
                    <Button
                      isDisabled={send.isPending}
                      onPress={() => {
                        send.reset()
                        setOpen(false)
                      }}
                    >
                      Cancel
                    </Button>
                  </>
                )}
              />
            </>
          ) : null}
        </>
      ) : mayAnswer ? (
        <div className="gh-actions">
          <Button onPress={() => setOpen(true)}>Fill in for the resident</Button>
        </div>
      ) : null}
    </Card>
  )
}
