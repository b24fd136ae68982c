import { FormGroup, InsetText, type QuestionProps, questionError, questionTitle, Radios } from '@guildhall/govuk-forms'
import { asList } from '../clean-text.ts'
import { wordsIn } from '../words.ts'
import { oneMore, sayItem, thingOf } from './model.ts'

/** What was added so far, each with a link to change it and a button to take it away, and whether there is more. */
export function ListSoFar(props: QuestionProps) {
  const { name, id, schema, options, hint, heading, context } = props
  const words = wordsIn(context.language)
  const items = asList(props.answer)
  const thing = thingOf(options)
  const query = context.lists?.[name]?.query ?? '?'
  const isFull = items.length >= Number(schema.maxItems ?? Number.POSITIVE_INFINITY)
  const title = questionTitle(props)
  const message = questionError(props, 'more')
  return (
    <FormGroup hasError={false}>
      {heading ? <h1 className="govuk-heading-l">{title}</h1> : <h2 className="govuk-heading-m">{title}</h2>}
      {hint && <p className="govuk-hint">{hint}</p>}
      {items.length === 0 ? <p className="govuk-body">{words.noneYet}</p> : null}
      {items.length === 0 ? null : (
        <dl className="govuk-summary-list">
          {items.map((item, index) => {
            const what = words.itemTitle(thing, index + 1)
            const hidden = <span className="govuk-visually-hidden"> {what}</span>
            return (
              <div className="govuk-summary-list__row" key={index}>
                <dt className="govuk-summary-list__key">{what}</dt>
                <dd className="govuk-summary-list__value">
                  {sayItem(item, schema, options, context.language).map((line, at) => (
                    <div key={at}>{line}</div>
                  ))}
                </dd>
                <dd className="govuk-summary-list__actions">
                  <ul className="govuk-summary-list__actions-list">
                    <li className="govuk-summary-list__actions-list-item">
                      <a className="govuk-link" href={`${query}change=${name}.${index}`}>
                        {words.change}
                        {hidden}
                      </a>
                    </li>
                    <li className="govuk-summary-list__actions-list-item">
                      <button
                        type="submit"
                        className="app-button-link"
                        name="_action"
                        value={`remove:${name}.${index}`}
                      >
                        {words.remove}
                        {hidden}
                      </button>
                    </li>
                  </ul>
                </dd>
              </div>
            )
          })}
        </dl>
      )}
      {isFull ? (
        <div id={`${id}-more`} tabIndex={-1}>
          <InsetText>{words.most(items.length)}</InsetText>
          <input type="hidden" name={`${name}[more]`} value="no" />
        </div>
      ) : (
        <Radios
          name={`${name}[more]`}
          idPrefix={`${id}-more`}
          classes="govuk-radios--inline"
          fieldset={{
            legend: {
              text: words.moreQuestion(oneMore(thing ?? 'item', items.length)),
              classes: 'govuk-fieldset__legend--m',
            },
          }}
          errorMessage={message}
          items={[
            { value: 'yes', text: words.yes },
            { value: 'no', text: words.no },
          ]}
        />
      )}
    </FormGroup>
  )
}
