import type { Form, Page } from '@guildhall/schemas'
import { Button, Link, TextField } from '@guildhall/ui'
import { useState } from 'react'
import { removeSection } from '../commands/remove-section.ts'
import { renameSection } from '../commands/rename-section.ts'
import { startSection } from '../commands/start-section.ts'
import { sectionOf } from '../form/sections.ts'
import { usePackage } from '../hooks/use-package.ts'
import { announce } from '../store/announcement.ts'
import { mustNotBeEmpty, TypedField } from './typed-field.tsx'

/** The section of a page: residents see a long form as a list of its sections. */
export function SectionSettings({ formId, form, page }: { formId: string; form: Form; page: Page }) {
  const { slug, run } = usePackage()
  const section = sectionOf(form, page.id)
  if (section && section.pages[0] === page.id) {
    return (
      <fieldset className="dz-deadline">
        <legend className="gh-label">Section</legend>
        <TypedField
          key={section.id}
          label="Title of the section that begins here"
          description="Residents do the sections of a form one by one, from a list that says how far each has come"
          value={section.title}
          maxLength={200}
          mistake={mustNotBeEmpty('a title')}
          onChange={(title) => run(renameSection({ form: formId, section: section.id, title }))}
        />
        <p>
          <Link href={`/preview/${encodeURIComponent(slug)}/tasks`} target="_blank">
            See the list as residents do (opens in a new tab)
          </Link>
        </p>
        <div>
          <Button
            size="small"
            icon="bin"
            onPress={() => {
              run(removeSection({ form: formId, section: section.id, title: section.title }))
              announce(`Removed the section “${section.title}”. Its pages stay`)
            }}
          >
            Remove the section, not its pages
          </Button>
        </div>
      </fieldset>
    )
  }
  return <BeginSection key={page.id} formId={formId} page={page} within={section?.title} />
}

function BeginSection({ formId, page, within }: { formId: string; page: Page; within: string | undefined }) {
  const { run } = usePackage()
  const [title, setTitle] = useState('')
  const [error, setError] = useState('')
  const begin = () => {
    const words = title.trim()
    if (words === '') return setError('Enter a title')
    run(startSection({ form: formId, page: page.id, title: words }))
    announce(`The section “${words}” begins at “${page.title}”`)
  }
  return (
    <fieldset className="dz-deadline">
      <legend className="gh-label">Section</legend>
      <p className="gh-soft">
        {within === undefined
          ? 'A long form is easier in sections: residents then get a list of them and choose where to go on.'
          : `This page is in the section “${within}”.`}
      </p>
      <TextField
        label="Title of a new section"
        description="It begins at this page and takes along the pages that follow"
        value={title}
        onChange={setTitle}
        maxLength={200}
        error={error}
      />
      <div>
        <Button size="small" icon="plus" onPress={begin}>
          Begin a section here
        </Button>
      </div>
    </fieldset>
  )
}
