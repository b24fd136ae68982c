import { type QuestionProps, questionError, Radios } from '@guildhall/govuk-forms'
import { choicesOf } from '../choices.ts'
import { cleanLine, partOf } from '../clean-text.ts'
import { PartsGroup } from '../parts-group.tsx'
import { rowsOf } from './rows.ts'

/** Radio buttons row by row. Where there is room they stand under the answers' headings, else each row is a list. */
export function Matrix(props: QuestionProps) {
  const rows = rowsOf(props.schema)
  const offered = choicesOf(rows[0]?.[1])
  return (
    <PartsGroup props={props}>
      <div className={`app-matrix app-matrix--${Math.min(7, offered.length)}`}>
        {/* Every button has its label; the headings only repeat them for the eye. */}
        <div className="app-matrix__head" aria-hidden="true">
          {offered.map(({ value, label }) => (
            <span key={value}>{label}</span>
          ))}
        </div>
        {rows.map(([row, schema]) => (
          <Radios
            key={row}
            name={`${props.name}[${row}]`}
            idPrefix={`${props.id}-${row}`}
            classes="govuk-radios--small app-matrix__row"
            fieldset={{ legend: schema.title ?? row }}
            errorMessage={questionError(props, row)}
            value={cleanLine(partOf(props.answer, row))}
            items={choicesOf(schema).map(({ value, label }) => ({
              value,
              text: <span className="app-matrix__label">{label}</span>,
            }))}
          />
        ))}
      </div>
    </PartsGroup>
  )
}
