import type { ReactNode } from 'react'
import { type Attributes, asWords, classes, type HeadingWords } from './parts.ts'

export type FieldsetProps = {
  legend?: HeadingWords | string
  role?: string
  describedBy?: string
  classes?: string
  attributes?: Attributes
  children?: ReactNode
}

/** Fields that belong together, named by a legend. */
export function Fieldset(props: FieldsetProps) {
  const legend = props.legend === undefined ? undefined : asWords(props.legend)
  return (
    <fieldset
      className={classes('govuk-fieldset', props.classes)}
      role={props.role}
      aria-describedby={props.describedBy || undefined}
      {...props.attributes}
    >
      {legend?.text && (
        <legend className={classes('govuk-fieldset__legend', legend.classes)}>
          {legend.isPageHeading ? <h1 className="govuk-fieldset__heading">{legend.text}</h1> : legend.text}
        </legend>
      )}
      {props.children}
    </fieldset>
  )
}
