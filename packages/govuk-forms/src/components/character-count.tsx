import { Hint } from './hint.tsx'
import { classes } from './parts.ts'
import { Textarea, type TextareaProps } from './textarea.tsx'

/** A message by plural rule, as in `{ one, other }`. */
type Plurals = Record<string, string>

export type CharacterCountProps = TextareaProps & {
  maxlength?: number | string
  maxwords?: number | string
  /** The share of the limit, in per cent, from which the count shows. */
  threshold?: number | string
  countType?: string
  countMessage?: { classes?: string }
  /** Shown where there is no JavaScript, `%{count}` standing for the limit. */
  textareaDescriptionText?: string
  charactersUnderLimitText?: Plurals
  charactersAtLimitText?: string
  charactersOverLimitText?: Plurals
  wordsUnderLimitText?: Plurals
  wordsAtLimitText?: string
  wordsOverLimitText?: Plurals
}

/** Some lines of text with a count of what is left, where there is JavaScript. */
export function CharacterCount(props: CharacterCountProps) {
  const id = props.id || props.name
  const limit = props.maxwords || props.maxlength
  const countType = props.countType || (props.maxwords ? 'words' : undefined)
  const description =
    props.textareaDescriptionText ?? `You can enter up to %{count} ${countType === 'words' ? 'words' : 'characters'}`
  return (
    <Textarea
      {...props}
      id={id}
      describedBy={`${id}-info`}
      classes={classes('govuk-js-character-count', props.classes)}
      formGroup={{
        classes: classes('govuk-character-count', props.formGroup?.classes),
        attributes: {
          'data-module': 'govuk-character-count',
          'data-maxlength': props.maxlength,
          'data-maxwords': props.maxwords,
          'data-threshold': props.threshold,
          'data-count-type': countType,
          ...(limit ? {} : plurals('textarea-description', given(props.textareaDescriptionText))),
          ...plurals('characters-under-limit', props.charactersUnderLimitText),
          ...one('characters-at-limit', props.charactersAtLimitText),
          ...plurals('characters-over-limit', props.charactersOverLimitText),
          ...plurals('words-under-limit', props.wordsUnderLimitText),
          ...one('words-at-limit', props.wordsAtLimitText),
          ...plurals('words-over-limit', props.wordsOverLimitText),
          ...props.formGroup?.attributes,
        },
        beforeInput: props.formGroup?.beforeInput,
        afterInput: (
          <>
            <Hint id={`${id}-info`} classes={classes('govuk-character-count__message', props.countMessage?.classes)}>
              {limit ? description.replace('%{count}', String(limit)) : null}
            </Hint>
            {props.formGroup?.afterInput}
          </>
        ),
      }}
    />
  )
}

function given(text: string | undefined): Plurals | undefined {
  return text === undefined ? undefined : { other: text }
}

function plurals(key: string, messages: Plurals | undefined): Record<string, string> {
  const entries = Object.entries(messages ?? {})
  return Object.fromEntries(entries.map(([rule, message]) => [`data-i18n.${key}.${rule}`, message]))
}

function one(key: string, message: string | undefined): Record<string, string> {
  return message ? { [`data-i18n.${key}`]: message } : {}
}
