import { findKind, type Setting, settingsFor } from '@guildhall/question-kinds/models'
import { Button, SelectField } from '@guildhall/ui'
import { Fragment, type ReactNode, useState } from 'react'
import { nameOf } from '../form/names.ts'
import { kindOf, type Question, titleOf } from '../form/question.ts'

type Change = (question: Question) => void

type FieldsFieldProps = {
  setting: Setting
  question: Question
  onChange: Change
  /** Draws one setting of a question inside: settings hold questions, and questions settings. */
  draw: (setting: Setting, question: Question, onChange: Change) => ReactNode
}

/** The questions inside a question: each opens to the settings of its kind, and can be moved, removed or added to. */
export function FieldsField({ setting, question, onChange, draw }: FieldsFieldProps) {
  const [open, setOpen] = useState<string>()
  const [kind, setKind] = useState('short-text')
  const asked = setting.read(question) as Question[]
  const set = (next: Question[]) => onChange(setting.write(question, next))
  const add = () => {
    const made = findKind(kind)
    if (!made) return
    const name = nameOf(made.title, new Set(asked.map((one) => one.name)))
    const { schema, uiSchema } = made.newQuestion(name, made.title)
    set([...asked, { name, schema, ui: uiSchema, required: true }])
    setOpen(name)
  }
  return (
    <fieldset className="dz-fields gh-stack">
      <legend>{setting.label}</legend>
      {asked.map((field, index) => (
        <div key={field.name} className="dz-field gh-stack">
          <div className="dz-field-head">
            <Button
              variant="quiet"
              aria-expanded={open === field.name}
              onPress={() => setOpen(open === field.name ? undefined : field.name)}
            >
              {titleOf(field)}
            </Button>
            <span className="gh-soft">{findKind(kindOf(field))?.title}</span>
          </div>
          {open === field.name ? (
            <>
              {settingsFor(kindOf(field)).map((one) => (
                <Fragment key={one.name}>{draw(one, field, (next) => set(asked.with(index, next)))}</Fragment>
              ))}
              <div className="dz-field-head">
                {index > 0 ? (
                  <Button variant="quiet" onPress={() => set(asked.toSpliced(index, 1).toSpliced(index - 1, 0, field))}>
                    Move “{titleOf(field)}” up
                  </Button>
                ) : null}
                <Button variant="quiet" onPress={() => set(asked.toSpliced(index, 1))}>
                  Remove “{titleOf(field)}”
                </Button>
              </div>
            </>
          ) : null}
        </div>
      ))}
      <SelectField
        label="Kind of the next one"
        options={(setting.kinds ?? []).map((one) => ({ id: one.kind, title: one.title }))}
        value={kind}
        onChange={(id) => setKind(String(id))}
      />
      <Button onPress={add}>Ask one more thing of each</Button>
    </fieldset>
  )
}
