import { anyError, DateInput, type QuestionProps, questionLegend } from '@guildhall/govuk-forms'
import { wordsIn } from '../words.ts'
import { date } from './model.ts'

const parts = ['day', 'month', 'year'] as const

/** A date in three boxes. */
export function DateAnswer(props: QuestionProps) {
  const wrong = props.errors.map(({ at }) => at.split('.')[1]).filter((part) => part !== undefined)
  const birth = props.options['autocomplete'] === 'bday'
  const words = wordsIn(props.context.language)
  return (
    <DateInput
      id={props.id}
      fieldset={{ legend: questionLegend(props) }}
      hint={props.hint ?? (birth ? words.birthExample : words.dateExample)}
      errorMessage={anyError(props)}
      nameOf={(part) => `${props.name}[${part}]`}
      values={date.toRaw(props.answer) as Record<string, string>}
      items={parts.map((part) => ({
        name: part,
        label: words[part],
        autoComplete: birth ? `bday-${part}` : undefined,
        // With no part named, DateInput marks all three.
        error: wrong.length === 0 ? undefined : isMarked(part, anyError(props)),
      }))}
    />
  )
}

const markWords = { day: ['day', 'diwrnod'], month: ['month', 'mis'], year: ['year', 'blwyddyn'] }

/** "must include a day and year" marks both; any other error about the whole date marks all three. */
function isMarked(part: keyof typeof markWords, message = ''): boolean {
  const words = markWords[part]
  if (/must include a | fod â /.test(message)) return words.some((word) => message.includes(` ${word}`))
  if (/^Year must include|^Rhaid i’r flwyddyn/.test(message)) return part === 'year'
  return true
}
