import { renderToString } from 'react-dom/server'
import {
  CharacterCount,
  DateInput,
  FormPage,
  Input,
  type QuestionComponent,
  questionLabel,
  questionLegend,
  Radios,
} from '../src/index.ts'
import { type BenchQuestion, choices } from './questions.ts'

// The kinds of @guildhall/question-kinds would be imported against the order of the packages; these draw the same.
const kinds: Record<string, QuestionComponent> = {
  text: (props) => (
    <Input
      id={props.id}
      name={props.name}
      label={questionLabel(props)}
      hint={props.hint}
      errorMessage={props.errors[0]?.message}
      value={String(props.answer)}
    />
  ),
  radios: (props) => (
    <Radios
      idPrefix={props.id}
      name={props.name}
      fieldset={{ legend: questionLegend(props) }}
      hint={props.hint}
      errorMessage={props.errors[0]?.message}
      value={String(props.answer)}
      items={choices.map(({ value, label }) => ({ value, text: label }))}
    />
  ),
  date: (props) => (
    <DateInput
      id={props.id}
      nameOf={(part) => `${props.name}[${part}]`}
      fieldset={{ legend: questionLegend(props) }}
      hint={props.hint}
      errorMessage={props.errors[0]?.message}
      values={{ day: '1', month: '2', year: '2026' }}
    />
  ),
  count: (props) => (
    <CharacterCount
      id={props.id}
      name={props.name}
      label={questionLabel(props)}
      hint={props.hint}
      errorMessage={props.errors[0]?.message}
      value={String(props.answer)}
      maxlength={200}
    />
  ),
}

/** Draws the questions by FormPage. */
export function oursOf(questions: BenchQuestion[]): () => string {
  const schema = {
    type: 'object',
    properties: Object.fromEntries(questions.map(({ name, title }) => [name, { type: 'string', title }])),
    required: questions.map(({ name }) => name),
  }
  const uiSchema = Object.fromEntries(
    questions.map(({ name, kind, hint }) => [name, { 'ui:options': { kind }, 'ui:description': hint }]),
  )
  const answers = Object.fromEntries(questions.map(({ name }) => [name, 'red']))
  const errors = questions.map(({ name, error }) => ({ at: name, message: error }))
  return () =>
    renderToString(<FormPage schema={schema} uiSchema={uiSchema} answers={answers} errors={errors} kinds={kinds} />)
}
