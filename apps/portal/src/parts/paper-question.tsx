import type { Shell } from '../shell.ts'
import { printTexts } from '../texts/print.ts'

/** As much of the JSON Schema of an answer as paper needs. */
export type PaperSchema = {
  type?: unknown
  title?: string
  oneOf?: { title?: string; const?: unknown }[]
  enum?: unknown[]
  items?: PaperSchema
  properties?: Record<string, PaperSchema>
}

type PaperProps = { shell: Shell; kind: string; schema: PaperSchema }

/** Lines to write on, where the kind of an answer wants more or fewer than two. */
const linesOf: Record<string, number> = { 'long-text': 8, address: 5, place: 4, email: 1, date: 1, number: 1, money: 1 }
const MOST_CHOICES = 60

/** Room for the answer to one question on paper: boxes to tick, or lines to write on. */
export function PaperAnswer({ shell, kind, schema }: PaperProps) {
  const t = printTexts(shell.language)
  if (kind === 'file') return <p className="govuk-body">{t.attach}</p>
  if (kind === 'booking-slot') return <p className="govuk-body">{t.slot}</p>
  if (kind === 'calculated') return <p className="govuk-body">{t.workedOut}</p>
  if (kind === 'address' || kind === 'place') return <Lines count={linesOf[kind] ?? 2} />
  const { item, quantity } = (kind === 'quantities' && schema.items?.properties) || {}
  const counted = item ? choicesOf(item, t).map((choice) => `${choice}: ${quantity?.title ?? ''} ______`) : []
  const choices = counted.length > 0 ? counted : choicesOf(schema, t)
  if (choices.length > 0 && choices.length <= MOST_CHOICES) return <Boxes choices={choices} />
  const parts = Object.entries(schema.properties ?? schema.items?.properties ?? {})
  if (parts.length === 0) return <Lines count={linesOf[kind] ?? 2} />
  return (
    <>
      {parts.map(([name, part]) => (
        <div key={name}>
          <p className="govuk-body govuk-!-margin-bottom-1">{part.title ?? name}</p>
          <PaperAnswer shell={shell} kind="" schema={part} />
        </div>
      ))}
      {schema.items ? <p className="govuk-body-s">{t.again}</p> : null}
    </>
  )
}

function choicesOf(schema: PaperSchema, t: { yes: string; no: string }): string[] {
  if (schema.type === 'boolean') return 'const' in schema ? [t.yes] : [t.yes, t.no]
  const { oneOf, enum: values } = schema.type === 'array' ? (schema.items ?? {}) : schema
  return oneOf?.map((choice) => choice.title ?? String(choice.const)) ?? values?.map(String) ?? []
}

function Boxes({ choices }: { choices: string[] }) {
  return (
    <ul className="govuk-list portal-paper__boxes">
      {choices.map((choice) => (
        <li key={choice}>{choice}</li>
      ))}
    </ul>
  )
}

function Lines({ count }: { count: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <div className="portal-paper__line" key={index} />
      ))}
    </div>
  )
}
