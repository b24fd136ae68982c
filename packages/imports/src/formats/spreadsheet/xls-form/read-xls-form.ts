import { oneQuestionEach } from '../../../draft/split-pages.ts'
import {
  type Found,
  type FoundCondition,
  type FoundOption,
  type FoundPage,
  type FoundQuestion,
  nothingFound,
} from '../../../found.ts'
import { lineOf } from '../../../text.ts'
import type { Sheet } from '../format.ts'
import { conditionOf, withConstraint } from './read-expressions.ts'
import { readRow } from './read-row.ts'
import { otherHeadings, type Row, rowsOf, textHeading } from './sheet-rows.ts'
import { leave, placeOf, type XlsWalk } from './walk.ts'

type Open = {
  kind: 'group' | 'repeat'
  row: Row
  title: string
  questions: FoundQuestion[]
  conditions: FoundCondition[]
}

/** Reads the survey, choices and settings sheets; undefined when there is no survey. Groups at the top are pages. */
export function readXlsForm(sheets: Sheet[]): Found | undefined {
  const named = (name: string) => sheets.find((sheet) => sheet.name.trim().toLowerCase() === name)
  const { headings, rows } = rowsOf(named('survey'))
  if (!headings.includes('type')) return undefined
  const settings = rowsOf(named('settings')).rows[0]
  const found = nothingFound(settings?.cell('form_title', 'title', 'form_id', 'id_string') ?? '')
  const walk: XlsWalk = {
    found,
    choices: choicesOf(named('choices')),
    label: textHeading(headings, 'label'),
    hint: textHeading(headings, 'hint'),
  }
  for (const heading of [...otherHeadings(headings, 'label'), ...otherHeadings(headings, 'hint')])
    found.leftOut.push({
      of: 'setting',
      at: 'survey',
      original: heading,
      message: 'Only one language is imported; translate the draft in the designer',
    })
  const pages: FoundPage[] = []
  const open: Open[] = []
  let loose: FoundQuestion[] = []
  const close = () => {
    pages.push(...oneQuestionEach(loose))
    loose = []
  }
  for (const row of rows) {
    const type = row.cell('type', 'command').replace(/\s+/g, ' ').trim()
    const begins = /^begin[ _](group|repeat|loop)\b/i.exec(type)
    if (begins) {
      const title = row.cell(walk.label) || row.cell('name')
      open.push({
        kind: begins[1]!.toLowerCase() === 'group' ? 'group' : 'repeat',
        row,
        title,
        questions: [],
        conditions: conditionOf(walk, row),
      })
    } else if (/^end[ _](group|repeat|loop)\b/i.test(type)) {
      const ended = open.pop()
      if (ended) end(ended)
    } else if (type !== '') {
      const question = readRow(walk, row, type)
      if (question)
        (open.at(-1)?.questions ?? loose).push(
          withConstraint(walk, row, { ...question, ...conditionsOr(conditionOf(walk, row)) }),
        )
    }
  }
  while (open.length > 0) end(open.pop()!)
  close()
  return { ...found, pages }

  function end({ kind, row, title, questions, conditions }: Open): void {
    const at = placeOf(row)
    const around = open.at(-1)
    if (questions.length === 0) {
      for (const condition of conditions)
        leave(walk, 'condition', row, condition.original, 'It decides about a group with nothing in it')
    } else if (kind === 'repeat') {
      const repeat: FoundQuestion = {
        key: row.cell('name') || at,
        at,
        label: title,
        name: row.cell('name'),
        shape: 'repeat',
        fields: questions,
        required: true,
        ...conditionsOr(conditions),
      }
      ;(around?.questions ?? loose).push(repeat)
    } else if (around) {
      around.questions.push(
        ...questions.map((question) => ({
          ...question,
          ...conditionsOr([...conditions, ...(question.conditions ?? [])]),
        })),
      )
    } else {
      close()
      pages.push({ at, title: title || lineOf(questions[0]?.label), questions, conditions })
    }
  }
}

function conditionsOr(conditions: FoundCondition[]): { conditions?: FoundCondition[] } {
  return conditions.length === 0 ? {} : { conditions }
}

function choicesOf(sheet: Sheet | undefined): Map<string, FoundOption[]> {
  const { headings, rows } = rowsOf(sheet)
  const label = textHeading(headings, 'label')
  const choices = new Map<string, FoundOption[]>()
  for (const row of rows) {
    const list = row.cell('list_name', 'list')
    const value = row.cell('name', 'value')
    if (list === '' || (value === '' && row.cell(label) === '')) continue
    const options = choices.get(list) ?? []
    options.push({ value: value || row.cell(label), label: row.cell(label) || value })
    choices.set(list, options)
  }
  return choices
}
