import { Fieldset, FormGroup, type QuestionProps, questionLegend } from '@guildhall/govuk-forms'
import { asList } from '../clean-text.ts'
import { innerProps } from '../inner-props.ts'
import { wordsIn } from '../words.ts'
import { fieldAnswers } from './field-answers.ts'
import { fieldsOf } from './fields.ts'
import { thingOf } from './model.ts'

/** The questions about one item. They post as `question[item][field]`, whichever item it is. */
export function OneItem({ index, ...props }: QuestionProps & { index: number }) {
  const { name, id, options, schema, hint, errors, answer } = props
  const items = asList(answer)
  const posted = `${name}[item]`
  const at = `${name}.${index}`
  const legend = questionLegend(props)
  const item: QuestionProps = {
    ...props,
    name: posted,
    id: `${id}-${index}`,
    answer: items[index],
    errors: errors
      .filter((error) => error.at.startsWith(`${at}.`))
      .map((error) => ({ ...error, at: posted + error.at.slice(at.length) })),
  }
  return (
    <FormGroup hasError={false}>
      <Fieldset
        legend={{
          ...legend,
          text: (
            <>
              <span className="govuk-caption-l">
                {wordsIn(props.context.language).itemTitle(thingOf(options), index + 1)}
              </span>{' '}
              {legend.text}
            </>
          ),
        }}
        describedBy={hint && `${id}-hint`}
      >
        {hint && (
          <div id={`${id}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        {fieldsOf(schema, options).map((field) => {
          const Answer = fieldAnswers[String(field.options.kind)]
          return Answer && <Answer key={field.name} {...innerProps(item, field.name, field)} />
        })}
      </Fieldset>
    </FormGroup>
  )
}
