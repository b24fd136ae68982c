import { CharacterCount, type FormLanguage, type QuestionProps, Textarea } from '@guildhall/govuk-forms'
import { inputProps } from '../input-props.ts'
import { wordsIn } from '../words.ts'
import { longText } from './model.ts'

/** Some lines of text, with a count of what is left when the schema has a limit. */
export function LongText(props: QuestionProps) {
  const { id, name, label, hint, errorMessage, value, autoComplete } = inputProps(props, longText.toRaw(props.answer))
  const field = {
    id,
    name,
    label,
    hint,
    errorMessage,
    value: value === undefined ? undefined : String(value),
    autoComplete,
  }
  const limit = props.schema.maxLength
  return limit === undefined ? (
    <Textarea {...field} />
  ) : (
    <CharacterCount {...field} {...countIn(props.context.language)} maxlength={limit} />
  )
}

/** The words of the count; English ones are GOV.UK Frontend's own. */
function countIn(language: FormLanguage | undefined) {
  const { count } = wordsIn(language)
  if (!count) return {}
  // Welsh tells more numbers apart than English; the sentence is so made that one form fits all of them.
  const each = (text: string) => ({ other: text, one: text, two: text, few: text, many: text, zero: text })
  return {
    textareaDescriptionText: count.all,
    charactersAtLimitText: count.at,
    charactersUnderLimitText: each(count.under),
    charactersOverLimitText: each(count.over),
  }
}
