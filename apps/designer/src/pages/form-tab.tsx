import { findKind } from '@guildhall/question-kinds/models'
import { Button, EmptyState } from '@guildhall/ui'
import { useState } from 'react'
import { addPage } from '../commands/add-page.ts'
import { addQuestion } from '../commands/add-question.ts'
import { addQuestionPage } from '../commands/add-question-page.ts'
import { AddPageDialog } from '../components/add-page-dialog.tsx'
import { AddQuestionDialog, type NewQuestionChoice } from '../components/add-question-dialog.tsx'
import { Outline } from '../components/outline.tsx'
import { PageSettings } from '../components/page-settings.tsx'
import { Preview } from '../components/preview.tsx'
import { QuestionSettings } from '../components/question-settings.tsx'
import { RemarksHere } from '../components/remarks-here.tsx'
import { SeveralSettings } from '../components/several-settings.tsx'
import { questionName } from '../form/names.ts'
import { type Question, titleOf } from '../form/question.ts'
import { usePackage } from '../hooks/use-package.ts'
import { usePicked } from '../hooks/use-picked.ts'
import { pageKey, questionKey } from '../remarks/places.ts'
import { saveStore } from '../store/save-state.ts'
import { selectInForm, selectSeveral } from '../store/selection.ts'
import { useStore } from '../store/store.ts'

/** The form of the service: its pages and questions, the real page, and what can be set of what is picked out. */
export function FormTab({ revision }: { revision: number }) {
  const { slug, pack, saved, run } = usePackage()
  const { formId, form, page, question, several, drop, move, remove } = usePicked()
  const [adding, setAdding] = useState<'question' | 'page'>()
  const save = useStore(saveStore)
  if (!form || !formId || !page) return <EmptyState title="This service has no form yet" />
  const addNew = ({ kind, title, place }: NewQuestionChoice) => {
    const made = findKind(kind)
    if (!made) return
    const name = questionName(form, title)
    const { schema, uiSchema } = made.newQuestion(name, title)
    const added: Question = { name, schema, ui: uiSchema, required: !made.silent && !made.workedOut }
    const command =
      place === 'this-page'
        ? addQuestion({ form: formId, page: page.id, question: added })
        : addQuestionPage({ form: formId, after: page.id, question: added })
    run(command, true)
    const pages = command.apply(pack).forms[formId]?.pages ?? []
    selectInForm(pages.find((one) => name in one.schema.properties)?.id, name)
    setAdding(undefined)
    focusLater('settings-heading')
  }
  const addEmpty = (title: string) => {
    const command = addPage({ form: formId, title, after: page.id })
    run(command, true)
    const at = form.pages.findIndex((one) => one.id === page.id) + 1
    selectInForm(command.apply(pack).forms[formId]?.pages[at]?.id)
    setAdding(undefined)
    focusLater('settings-heading')
  }
  return (
    <div className="dz-form">
      <Outline
        formId={formId}
        form={form}
        picked={{ page: page.id, question: question?.name }}
        onPick={(picked) => selectInForm(picked.page, picked.question)}
        several={several}
        onSeveral={selectSeveral}
        onMove={move}
        onDrop={drop}
        onDelete={remove}
        onAddQuestion={() => setAdding('question')}
        onAddPage={() => setAdding('page')}
      />
      <Preview
        slug={slug}
        page={page.id}
        title={page.title}
        revision={revision}
        isThere={saved.forms[formId]?.pages.some((one) => one.id === page.id) ?? false}
        saving={save.state === 'waiting' || save.state === 'saving'}
      />
      {several ? (
        <SeveralSettings formId={formId} form={form} names={several} onDone={() => selectSeveral(undefined)} />
      ) : (
        <section className="dz-settings" aria-labelledby="settings-heading">
          <div className="dz-settings-head">
            <p className="gh-soft">{question ? `Question – ${kindTitle(question)}` : 'Page'}</p>
            <h2 id="settings-heading" tabIndex={-1}>
              {question ? titleOf(question) : page.title}
            </h2>
            <div className="gh-actions">
              <Button size="small" icon="up" onPress={() => move(-1)}>
                Up
              </Button>
              <Button size="small" icon="down" onPress={() => move(1)}>
                Down
              </Button>
              <Button size="small" icon="bin" variant="danger" onPress={remove}>
                Delete
              </Button>
            </div>
          </div>
          <div className="gh-stack" key={`${page.id} ${question?.name}`}>
            {question ? (
              <QuestionSettings form={formId} page={page.id} question={question} />
            ) : (
              <PageSettings form={formId} page={page} />
            )}
            <RemarksHere at={question ? questionKey(formId, page.id, question.name) : pageKey(formId, page.id)} />
          </div>
        </section>
      )}
      {adding === 'question' ? (
        <AddQuestionDialog page={page.title} onAdd={addNew} onClose={() => setAdding(undefined)} />
      ) : null}
      {adding === 'page' ? (
        <AddPageDialog after={page.title} onAdd={addEmpty} onClose={() => setAdding(undefined)} />
      ) : null}
    </div>
  )
}

function kindTitle(question: Question): string {
  const kind = String((question.ui['ui:options'] as Record<string, unknown> | undefined)?.['kind'] ?? '')
  return findKind(kind)?.title ?? kind
}

/** After a dialog has closed and given the focus back, it goes on to what was made. */
function focusLater(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus(), 50)
}
