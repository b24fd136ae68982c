import { anyError, Fieldset, type QuestionProps, questionLegend } from '@guildhall/govuk-forms'
import type { ReactNode } from 'react'

/**
 * The fieldset of an address in any stage. Errors are said by the fields in it. It is no form group itself: the last
 * form group in another has no space below, and buttons follow here.
 */
export function AddressGroup({ children, ...props }: QuestionProps & { children: ReactNode }) {
  return (
    <Fieldset legend={questionLegend(props)} describedBy={props.hint && `${props.id}-hint`}>
      {props.hint && (
        <div id={`${props.id}-hint`} className="govuk-hint">
          {props.hint}
        </div>
      )}
      {children}
    </Fieldset>
  )
}

/** The first error of an address, and the id that the error summary links to: the field that shows it takes that id. */
export function firstError(props: QuestionProps, part: string): { id: string; message: string | undefined } {
  const at = props.errors[0]?.at.split('.')[1]
  const whole = props.errors.length > 0 && at === undefined
  return { id: whole ? props.id : `${props.id}-${at ?? part}`, message: anyError(props) }
}

/** A button that looks like a link and posts an action about the question. */
export function ActionLink({ action, name, children }: { action: string; name: string; children: ReactNode }) {
  return (
    <p className="govuk-body">
      <button type="submit" className="govuk-link app-button-link" name="_action" value={`${action}:${name}`}>
        {children}
      </button>
    </p>
  )
}
