import type { ReactNode } from 'react'
import type { FieldsetProps } from './fieldset.tsx'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import { type Attributes, asWords, classes, type ErrorWords, type FormGroupOptions, type Words } from './parts.ts'

/** One radio button or checkbox, or the word between two of them. */
export type ChoiceItem = {
  value?: string
  text?: ReactNode
  id?: string
  name?: string
  hint?: Words | string
  label?: { classes?: string; attributes?: Attributes }
  checked?: boolean
  disabled?: boolean
  /** What is shown only while the item is chosen, where there is JavaScript; without it, always. */
  conditional?: ReactNode
  /** `exclusive` makes a checkbox clear the others, where there is JavaScript. */
  behaviour?: string
  /** A word such as "or", in place of an item. */
  divider?: ReactNode
  attributes?: Attributes
}

/** What radios and checkboxes have in common. */
export type ChoicesProps = {
  name: string
  /** The id of the first item; later ones add `-2`, `-3`. The name when it is not given. */
  idPrefix?: string
  fieldset?: Omit<FieldsetProps, 'children' | 'role'>
  hint?: Words | string
  errorMessage?: ErrorWords | string
  items: (ChoiceItem | false | null | undefined)[]
  formGroup?: Omit<FormGroupOptions, 'beforeInput' | 'afterInput'> & {
    beforeInputs?: ReactNode
    afterInputs?: ReactNode
  }
  classes?: string
  attributes?: Attributes
}

export type ChoiceProps = {
  type: 'radio' | 'checkbox'
  block: 'govuk-radios' | 'govuk-checkboxes'
  item: ChoiceItem
  id: string
  name: string
  checked: boolean
  describedBy?: string
}

/** One item with its label, its hint and what it reveals. */
export function Choice({ type, block, item, id, name, checked, describedBy }: ChoiceProps) {
  if (item.divider) return <div className={`${block}__divider`}>{item.divider}</div>
  const hint = item.hint === undefined ? undefined : asWords(item.hint)
  const hintId = hint?.text ? `${id}-item-hint` : undefined
  return (
    <>
      <div className={`${block}__item`}>
        <input
          className={`${block}__input`}
          id={id}
          name={name}
          type={type}
          value={item.value ?? ''}
          defaultChecked={checked}
          disabled={item.disabled}
          data-aria-controls={item.conditional ? `conditional-${id}` : undefined}
          data-behaviour={item.behaviour}
          aria-describedby={classes(describedBy, hintId) || undefined}
          {...item.attributes}
        />
        <Label
          htmlFor={id}
          classes={classes(`${block}__label`, item.label?.classes)}
          attributes={item.label?.attributes}
        >
          {item.text}
        </Label>
        {hintId && (
          <Hint id={hintId} classes={classes(`${block}__hint`, hint?.classes)} attributes={hint?.attributes}>
            {hint?.text}
          </Hint>
        )}
      </div>
      {item.conditional && (
        <div
          className={classes(`${block}__conditional`, !checked && `${block}__conditional--hidden`)}
          id={`conditional-${id}`}
        >
          {item.conditional}
        </div>
      )}
    </>
  )
}
