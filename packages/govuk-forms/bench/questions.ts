/** The forty questions that every way of drawing draws, each with an error: ten each of text, radios, date and count. */
export const questions = Array.from({ length: 40 }, (_, index) => ({
  kind: (['text', 'radios', 'date', 'count'] as const)[index % 4]!,
  name: `question${index}`,
  title: `Question number ${index}`,
  hint: `A hint that helps to answer question ${index}`,
  error: `Enter an answer to question ${index}`,
}))

/** The answers of a radios question. */
export const choices = ['red', 'green', 'blue'].map((value) => ({ value, label: `The colour ${value}` }))
