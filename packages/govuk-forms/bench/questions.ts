export type BenchQuestion = {
  kind: 'text' | 'radios' | 'date' | 'count'
  name: string
  title: string
  hint: string
  error: string
}

/** The questions that every way of drawing draws, each with an error: text, radios, date and count in turn. */
export function someQuestions(many: number): BenchQuestion[] {
  return Array.from({ length: many }, (_, index) => ({
    kind: (['text', 'radios', 'date', 'count'] as const)[index % 4]!,
    name: `question${index}`,
    title: `Question number ${index}`,
    hint: `A hint that helps to answer question ${index}`,
    error: `Enter an answer to question ${index}`,
  }))
}

/** The answers of a radios question. */
export const choices = ['red', 'green', 'blue'].map((value) => ({ value, label: `The colour ${value}` }))
