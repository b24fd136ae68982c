import { Input, type QuestionProps, questionError } from '@guildhall/govuk-forms'
import { partOf } from '../clean-text.ts'
import { inputProps } from '../input-props.ts'
import { PartsGroup } from '../parts-group.tsx'
import { wordsIn } from '../words.ts'
import { isApart, name, nameParts } from './model.ts'

/** A name in one box, or in one for the first and one for the last name. */
export function NameAnswer(props: QuestionProps) {
  const given = name.toRaw(props.answer)
  if (!isApart(props.schema)) return <Input {...inputProps(props, given)} spellCheck={false} />
  const words = wordsIn(props.context.language)
  const isOwn = props.options['autocomplete'] === 'name'
  return (
    <PartsGroup props={props}>
      {nameParts.map((part) => (
        <Input
          key={part}
          id={`${props.id}-${part}`}
          name={`${props.name}[${part}]`}
          label={part === 'given' ? words.firstName : words.lastName}
          value={String(partOf(given, part) ?? '')}
          errorMessage={questionError(props, part)}
          autoComplete={isOwn ? `${part}-name` : undefined}
          spellCheck={false}
        />
      ))}
    </PartsGroup>
  )
}
