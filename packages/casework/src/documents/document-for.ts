import { fillIn } from '@guildhall/case-words'
import { type CaseRow, payments, uploads } from '@guildhall/database/queries'
import type { DrawnBlock, DrawnDocument, Row } from '@guildhall/documents'
import type { CaseState } from '@guildhall/process-engine'
import type { Document, DocumentBlock } from '@guildhall/schemas'
import { answersShown } from '../case-view.ts'
import { councilFacts } from '../council/council-facts.ts'
import type { Language } from '../council/hours-in-words.ts'
import type { Guildhall } from '../guildhall.ts'
import type { Version } from '../versions.ts'
import { messageFacts } from '../work/message-facts.ts'
import { dayInWords, dayOf } from '../zone.ts'
import { feeTable } from './fee-table.ts'
import { issuerOf } from './issuer.ts'
import { words } from './words.ts'

/** All that the blocks of a document are filled in from. */
type Known = {
  language: Language
  facts: Record<string, string>
  /** The answers of the resident's own forms, in their order, and those of every form by question. */
  own: Row[]
  byQuestion: Map<string, Row>
  fees: DrawnBlock[]
  day: string
  council: string
}

/** A document of a service filled in for a case as the case stands now. */
export async function documentFor(
  g: Guildhall,
  {
    row,
    version,
    template,
    title,
    step,
    madeAt,
  }: { row: CaseRow; version: Version; template: Document; title: string; step: string; madeAt: string },
): Promise<DrawnDocument> {
  const language = template.language ?? 'en'
  const state = row.state as CaseState
  const [facts, issuer, files, obligation, council] = await Promise.all([
    messageFacts(g, row, version, step),
    issuerOf(g, language),
    uploads.listUploadsOfCase(g.db, row.id),
    payments.readObligation(g.db, row.id),
    g.council.read(),
  ])
  const rowsOf = (staff: boolean) =>
    answersShown(state, version, { uploads: files, staff, language }).flatMap(({ rows }) => rows)
  const all = rowsOf(true)
  const day = dayInWords(dayOf(new Date(madeAt)), language)
  const answers = Object.fromEntries(all.map(({ question, lines }) => [`answers.${question}`, lines.join(', ')]))
  const known: Known = {
    language,
    facts: { ...unasked(version), ...facts, ...councilFacts(council, language), ...answers, today: day },
    own: rowsOf(false),
    byQuestion: new Map(all.map((answer) => [answer.question, answer])),
    fees: obligation ? [feeTable(paymentOf(obligation), language)] : [],
    day,
    council: issuer.name,
  }
  const w = words[language]
  return {
    title,
    language,
    madeAt,
    issuer,
    facts: [
      { label: w.reference, lines: [row.reference] },
      { label: w.date, lines: [day] },
    ],
    blocks: template.blocks.flatMap((block) =>
      (draw[block.block] as (block: DocumentBlock, known: Known) => DrawnBlock[])(block, known),
    ),
  }
}

type Of<Name extends DocumentBlock['block']> = Extract<DocumentBlock, { block: Name }>

/** What each kind of block becomes. A new one is a line here. */
const draw: { [Name in DocumentBlock['block']]: (block: Of<Name>, known: Known) => DrawnBlock[] } = {
  heading: ({ text }, { facts }) => [{ block: 'heading', text: fillIn(text, facts) }],
  paragraph: ({ text }, { facts }) => [{ block: 'paragraph', text: fillIn(text, facts) }],
  list: ({ items, isNumbered = false }, { facts }) => [
    { block: 'list', items: items.map((item) => fillIn(item, facts)), isNumbered },
  ],
  answers: ({ questions }, { own, byQuestion, language }) => {
    const rows = questions ? questions.flatMap((question) => byQuestion.get(question) ?? []) : own
    const { question, given } = words[language]
    return rows.length === 0
      ? []
      : [{ block: 'table', heads: [question, given], rows: rows.map(({ label, lines }) => ({ label, lines })) }]
  },
  fees: (_block, { fees }) => fees,
  signature: ({ name, role }, { facts, council, day, language }) => [
    {
      block: 'signature',
      lines: [
        fillIn(name, facts),
        ...(role === undefined ? [] : [fillIn(role, facts)]),
        council,
        words[language].issuedOn(day),
      ],
    },
  ],
}

/** A question that this case was not asked is left empty, like any fact that a case does not have. */
function unasked({ package: pack }: Version): Record<string, string> {
  const names = Object.values(pack.forms).flatMap(({ pages }) =>
    pages.flatMap(({ schema }) => Object.keys(schema.properties)),
  )
  return Object.fromEntries(names.map((name) => [`answers.${name}`, '']))
}

function paymentOf({
  status,
  amount,
  lines,
  settled_at,
}: NonNullable<Awaited<ReturnType<typeof payments.readObligation>>>) {
  return {
    state: status as 'due' | 'paid' | 'cancelled',
    amount,
    lines: lines as { label: string; times: number; amount: number }[],
    ...(settled_at && { paidAt: settled_at }),
  }
}
