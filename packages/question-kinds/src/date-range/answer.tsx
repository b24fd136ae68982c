import type { QuestionProps } from '@guildhall/govuk-forms'
import { DateAnswer } from '../date/answer.tsx'
import { innerProps } from '../inner-props.ts'
import { PartsGroup } from '../parts-group.tsx'
import { wordsIn } from '../words.ts'
import { ends } from './model.ts'

/** Two dates under each other. */
export function DateRange(props: QuestionProps) {
  const words = wordsIn(props.context.language)
  const usual = { from: words.startDate, to: words.endDate }
  return (
    <PartsGroup props={props}>
      {ends.map((end) => {
        const schema = { ...props.schema.properties?.[end] }
        const isUsual = schema.title === 'Start date' || schema.title === 'End date'
        if (schema.title === undefined || isUsual) schema.title = usual[end]
        return <DateAnswer key={end} {...innerProps(props, end, { schema })} />
      })}
    </PartsGroup>
  )
}
