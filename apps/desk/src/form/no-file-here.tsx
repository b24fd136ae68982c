import type { QuestionProps } from '@guildhall/govuk-forms'

/** A question for a file, where none can be added: uploads belong to what a resident fills in. */
export function NoFileHere({ name, id, schema, errors }: QuestionProps) {
  return (
    <div className={`govuk-form-group${errors.length > 0 ? ' govuk-form-group--error' : ''}`} id={id} tabIndex={-1}>
      <p className="govuk-label">{schema.title ?? name}</p>
      {errors.map(({ message }) => (
        <p key={message} className="govuk-error-message">
          {message}
        </p>
      ))}
      <p className="govuk-hint">
        A file cannot be added at the desk. Ask the resident to add it on the page of the request.
      </p>
    </div>
  )
}
