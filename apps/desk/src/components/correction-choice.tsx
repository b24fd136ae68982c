import type { CaseAnswers } from '@guildhall/api-client'
import { Button, CheckboxField, Dialog, Loading } from '@guildhall/ui'
import { useState } from 'react'
import { Trouble } from './trouble.tsx'

type CorrectionChoiceProps = {
  questions?: CaseAnswers['questions']
  error: unknown
  chosen: string[]
  onChoose: (names: string[]) => void
  onNext: () => void
  onClose: () => void
}

/** Which answers are to be corrected, each with what it says now. */
export function CorrectionChoice({ questions, error, chosen, onChoose, onNext, onClose }: CorrectionChoiceProps) {
  const [isTried, setTried] = useState(false)
  const isMissing = isTried && chosen.length === 0
  return (
    <Dialog
      title="Which answers are to be corrected?"
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            isDisabled={!questions}
            onPress={() => {
              setTried(true)
              if (chosen.length > 0) onNext()
            }}
          >
            Continue
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {error ? <Trouble error={error} /> : null}
      {questions || error ? null : <Loading label="Loading the answers" lines={6} />}
      {isMissing ? (
        <p role="alert" className="gh-error">
          Select at least one answer
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/useSemanticElements: the group is named by the dialog; a fieldset would say it twice */}
      <div role="group" aria-label="Answers">
        {questions?.map(({ name, label, lines, isHidden, isCorrectable }) => (
          <CheckboxField
            key={name}
            label={label}
            description={noteOf(lines, isHidden, isCorrectable)}
            isDisabled={!isCorrectable || isHidden}
            isSelected={chosen.includes(name)}
            onChange={(isSelected) =>
              onChoose(isSelected ? [...chosen, name] : chosen.filter((known) => known !== name))
            }
          />
        ))}
      </div>
    </Dialog>
  )
}

function noteOf(lines: string[], isHidden: boolean, isCorrectable: boolean): string {
  const now = lines.length > 0 ? lines.join(', ') : 'Not provided'
  if (!isCorrectable) return `${now} – cannot be corrected here`
  return isHidden ? `${now} – not asked with the other answers` : now
}
