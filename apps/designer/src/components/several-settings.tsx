import type { Form } from '@guildhall/schemas'
import { Button, SelectField } from '@guildhall/ui'
import { useState } from 'react'
import type { Command } from '../commands/command.ts'
import { putQuestions } from '../commands/put-questions.ts'
import { removeQuestions } from '../commands/remove-questions.ts'
import { requireQuestions } from '../commands/require-questions.ts'
import { placeWords } from '../form/drop-place.ts'
import { questionTitle, questionWords } from '../form/question-words.ts'
import { usePackage } from '../hooks/use-package.ts'

type SeveralSettingsProps = { formId: string; form: Form; names: string[]; onDone: () => void }

/** What can be done with several questions at once, each one step of undo. */
export function SeveralSettings({ formId, form, names, onDone }: SeveralSettingsProps) {
  const { run } = usePackage()
  const [page, setPage] = useState<string>()
  const target = { form: formId, names, what: questionWords(form, names) }
  const act = (command: Command) => run(command, true)
  const isNone = names.length === 0
  return (
    <section className="dz-settings" aria-labelledby="settings-heading">
      <div className="dz-settings-head">
        <p className="gh-soft">Edited together</p>
        <h2 id="settings-heading" tabIndex={-1}>
          {names.length === 1 ? '1 question' : `${names.length} questions`}
        </h2>
      </div>
      <div className="gh-stack">
        {isNone ? (
          <p>Pick out questions in the list with their boxes, or with Ctrl and a click.</p>
        ) : (
          <ul className="dz-several">
            {names.map((name) => (
              <li key={name}>{questionTitle(form, name)}</li>
            ))}
          </ul>
        )}
        <div className="gh-actions">
          <Button size="small" isDisabled={isNone} onPress={() => act(requireQuestions({ ...target, required: true }))}>
            Make required
          </Button>
          <Button
            size="small"
            isDisabled={isNone}
            onPress={() => act(requireQuestions({ ...target, required: false }))}
          >
            Make optional
          </Button>
        </div>
        <SelectField
          label="Move to the page"
          placeholder="Choose a page"
          options={form.pages.map((one, at) => ({ id: one.id, title: `${at + 1}. ${one.title}` }))}
          value={page ?? null}
          onChange={setPage}
        />
        <div className="gh-actions">
          <Button
            size="small"
            isDisabled={isNone || page === undefined}
            onPress={() =>
              page !== undefined &&
              act(putQuestions({ ...target, to: { page }, where: placeWords(form, { id: '', page }) }))
            }
          >
            Move them there
          </Button>
        </div>
        <div className="gh-actions">
          <Button
            size="small"
            variant="danger"
            icon="bin"
            isDisabled={isNone}
            onPress={() => {
              act(removeQuestions(target))
              onDone()
            }}
          >
            Delete them
          </Button>
          <Button size="small" variant="quiet" onPress={onDone}>
            Stop editing together
          </Button>
        </div>
      </div>
    </section>
  )
}
