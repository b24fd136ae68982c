import type { TaskStatus } from '@guildhall/form-engine'
import { BackLink, Button, InsetText, TaskList, type TaskListItem } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { FilledIn } from '../parts/renewal.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'
import { laterTexts } from '../texts/later.ts'
import { tasksTexts } from '../texts/tasks.ts'

type TasksProps = {
  shell: Shell
  service: { name: string; href: string }
  /** The form's title. */
  title: string
  tasks: { title: string; status: TaskStatus; href: string }[]
  /** Where the answers are checked. */
  check: string
  /** Where the form is put aside. */
  save: string
  back: string
  /** The request from which the form was filled in. */
  renews?: { reference: string; left: string[] }
  /** True in the designer's preview. */
  preview?: boolean
}

/** A long form as a list of tasks, done in any order as far as one does not wait for another. */
export function TasksPage({ shell, service, title, tasks, check, save, back, renews, preview }: TasksProps) {
  const words = textsIn(shell.language)
  const t = tasksTexts(shell.language)
  const done = tasks.filter(({ status }) => status === 'completed').length
  const isDone = done === tasks.length
  return (
    <Layout
      shell={shell}
      title={title}
      service={service}
      framed={preview}
      before={<BackLink href={back}>{words.back}</BackLink>}
    >
      <TwoThirds>
        {preview ? <InsetText>{words.apply.preview}</InsetText> : null}
        <h1 className="govuk-heading-l">{title}</h1>
        <FilledIn shell={shell} renews={renews} />
        <p className="govuk-body">{t.lead(done, tasks.length)}</p>
        {isDone ? null : <p className="govuk-body">{t.order}</p>}
        <TaskList items={tasks.map((task) => toItem(task, t.status[task.status]))} />
        {isDone ? <Button href={check}>{t.check}</Button> : <p className="govuk-body">{t.checkLater}</p>}
        <p className="govuk-body">
          <a className="govuk-link" href={save}>
            {laterTexts(shell.language).button}
          </a>
        </p>
      </TwoThirds>
    </Layout>
  )
}

function toItem({ title, status, href }: TasksProps['tasks'][number], words: string): TaskListItem {
  if (status === 'completed') return { title: { text: title }, href, status: { text: words } }
  if (status === 'cannot-start') {
    const classes = 'govuk-task-list__status--cannot-start-yet'
    return { title: { text: title }, status: { text: words, classes } }
  }
  const classes = status === 'in-progress' ? 'govuk-tag--teal' : undefined
  return { title: { text: title }, href, status: { tag: { text: words, classes } } }
}
