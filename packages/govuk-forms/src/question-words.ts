import type { HeadingWords } from './components/parts.ts'
import type { PageError, QuestionProps } from './question.ts'

/** The title of a question, marked when it may be left out. */
export function questionTitle({
  schema,
  name,
  required,
  context,
}: Pick<QuestionProps, 'schema' | 'name' | 'required' | 'context'>): string {
  const title = schema.title ?? name
  if (required) return title
  return `${title} ${context.language === 'cy' ? '(dewisol)' : '(optional)'}`
}

/** The label of a question that is one field. */
export function questionLabel(props: QuestionProps): HeadingWords {
  return props.heading
    ? { text: questionTitle(props), classes: 'govuk-label--l', isPageHeading: true }
    : { text: questionTitle(props) }
}

/** The legend of a question that is several fields. */
export function questionLegend(props: QuestionProps): HeadingWords {
  const text = questionTitle(props)
  return props.heading
    ? { text, classes: 'govuk-fieldset__legend--l', isPageHeading: true }
    : { text, classes: 'govuk-fieldset__legend--s' }
}

/** What is wrong with a part of a question, or with the question as a whole when no part is named. */
export function questionError(
  { errors, name }: Pick<QuestionProps, 'errors' | 'name'>,
  part?: string,
): string | undefined {
  const at = part === undefined ? name : `${name}.${part}`
  return errors.find((error) => error.at === at)?.message
}

/** What is wrong with a question or any part of it, for kinds that say it in one place. */
export function anyError({ errors }: Pick<QuestionProps, 'errors'>): string | undefined {
  return errors[0]?.message
}

/** The HTML id of the field that an error belongs to. */
export function fieldId(at: string, idPrefix = ''): string {
  return idPrefix + at.replaceAll('.', '-')
}

/** The list of an ErrorSummary for the errors of a page drawn with the same `idPrefix`. */
export function errorList(errors: PageError[], idPrefix = ''): { text: string; href: string }[] {
  return errors.map(({ at, message }) => ({ text: message, href: `#${fieldId(at, idPrefix)}` }))
}
