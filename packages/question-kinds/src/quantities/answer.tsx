import { anyError, Fieldset, FormGroup, Input, type QuestionProps, questionLegend } from '@guildhall/govuk-forms'
import { choicesOf } from '../choices.ts'
import { cleanLine, partOf } from '../clean-text.ts'
import { wordsIn } from '../words.ts'
import { quantities } from './model.ts'

/** A small box for a number beside each thing. */
export function Quantities(props: QuestionProps) {
  const message = anyError(props)
  const given = quantities.toRaw(props.answer)
  const { id, name } = props
  const describedBy = [props.hint && `${id}-hint`, message && `${id}-error`].filter(Boolean).join(' ')
  const wrong = new Set(props.errors.map(({ at }) => at))
  return (
    <FormGroup hasError={message !== undefined}>
      <Fieldset legend={questionLegend(props)} describedBy={describedBy}>
        {props.hint && (
          <div id={`${id}-hint`} className="govuk-hint">
            {props.hint}
          </div>
        )}
        {message && (
          <p id={`${id}-error`} className="govuk-error-message">
            <span className="govuk-visually-hidden">{wordsIn(props.context.language).error}</span> {message}
          </p>
        )}
        {choicesOf(props.schema.items?.properties?.['item']).map(({ value, label }, index) => {
          // The first box has the question's own id, so that the error summary's link finds it.
          const suffix = index === 0 ? '' : `${index + 1}`
          const isWrong = wrong.has(suffix === '' ? name : `${name}.${suffix}`)
          return (
            <div key={value} className="app-quantity">
              <input type="hidden" name={`${name}[${index}][item]`} value={value} />
              <Input
                id={suffix === '' ? id : `${id}-${suffix}`}
                name={`${name}[${index}][quantity]`}
                label={label}
                value={cleanLine(partOf(given, value)) || undefined}
                classes={isWrong ? 'govuk-input--width-2 govuk-input--error' : 'govuk-input--width-2'}
                describedBy={isWrong ? `${id}-error` : undefined}
                inputMode="numeric"
                spellCheck={false}
                autoComplete="off"
              />
            </div>
          )
        })}
      </Fieldset>
    </FormGroup>
  )
}
