import { anyError, DateInput, type QuestionProps, questionLegend } from '@guildhall/govuk-forms'
import { date } from './model.ts'

const parts = ['day', 'month', 'year'] as const

/** A date in three boxes. */
export function DateAnswer(props: QuestionProps) {
  const wrong = props.errors.map(({ at }) => at.split('.')[1]).filter((part) => part !== undefined)
  const birth = props.options['autocomplete'] === 'bday'
  return (
    <DateInput
      id={props.id}
      fieldset={{ legend: questionLegend(props) }}
      hint={props.hint ?? (birth ? 'For example, 31 3 1980' : 'For example, 27 3 2027')}
      errorMessage={anyError(props)}
      nameOf={(part) => `${props.name}[${part}]`}
      values={date.toRaw(props.answer) as Record<string, string>}
      items={parts.map((part) => ({
        name: part,
        autoComplete: birth ? `bday-${part}` : undefined,
        // With no part named, DateInput marks all three.
        error: wrong.length === 0 ? undefined : isMarked(part, anyError(props)),
      }))}
    />
  )
}

/** "must include a day and year" marks both; any other error about the whole date marks all three. */
function isMarked(part: string, message = ''): boolean {
  if (message.includes('must include a ')) return message.includes(` ${part}`)
  if (message.startsWith('Year must include')) return part === 'year'
  return true
}
