import { Icon } from '@guildhall/ui'
import { useMemo, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { usePackage } from '../hooks/use-package.ts'
import { findSteps } from '../process/find-steps.ts'
import { stepIcon } from '../process/step-icons.ts'
import { stepKindTitle } from '../process/step-words.ts'
import { goToStep } from '../store/wanted-step.ts'

/** Finds a step by its title, kind, team or note, and goes to it in whichever view is open. */
export function StepFinder() {
  const { pack } = usePackage()
  const [words, setWords] = useState('')
  const found = useMemo(
    () =>
      findSteps(pack, words).map(({ id, step, number }) => ({
        id,
        kind: step.kind,
        title: `${number}. ${step.title}`,
      })),
    [pack, words],
  )
  return (
    <ComboBox
      className="dz-finder"
      items={found}
      inputValue={words}
      onInputChange={setWords}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return
        setWords('')
        // The field takes the focus back as its list closes, so the step gets it after that.
        setTimeout(() => goToStep(String(key)))
      }}
      allowsEmptyCollection={words.trim() !== ''}
    >
      <Label className="gh-hidden">Find a step</Label>
      <div className="gh-search-box">
        <Icon name="search" />
        <Input className="gh-input" id="step-finder" placeholder="Find a step" maxLength={100} />
      </div>
      <Popover className="gh-popover">
        <ListBox className="gh-list" renderEmptyState={() => <p className="dz-none">No step has these words</p>}>
          {(one: (typeof found)[number]) => (
            <ListBoxItem className="gh-list-item" id={one.id} textValue={one.title}>
              <Icon name={stepIcon(one.kind)} />
              <span>{one.title}</span>
              <span className="gh-soft">{stepKindTitle(one.kind)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
