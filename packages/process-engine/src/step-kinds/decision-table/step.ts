import { holds } from '@guildhall/rules'
import type { DecisionTableStepConfig, Problem } from '@guildhall/schemas'
import type { StepKind } from '../../definition.ts'
import { cellRule, inputRules, rowRules } from './rows.ts'

type Config = DecisionTableStepConfig

/** Looks facts of the case up in a table and goes on at once. The outputs of the row that holds are the result; a collect gives lists. */
export const decisionTableStep: StepKind<Config> = {
  kind: 'decision-table',
  waits: false,
  example: {
    hitPolicy: 'first',
    inputs: [{ id: 'items', title: 'Number of items', value: { var: 'answers.number' } }],
    outputs: [{ id: 'crew', title: 'Crew', type: 'text' }],
    rows: [
      { when: [{ op: 'above', value: 3 }], gives: ['large'] },
      { when: [null], gives: ['small'] },
    ],
  },
  outcomes: ({ hitPolicy }) => ['matched', 'no-match', ...(hitPolicy === 'unique' ? ['ambiguous'] : [])],
  rules: ({ inputs, rows }) => [
    ...inputs.map(({ value }, index) => ({ rule: value, at: `/inputs/${index}/value` })),
    ...rows.flatMap(({ when }, row) =>
      when.flatMap((cell, column) => {
        const input = inputs[column]
        return cell && input ? [{ rule: cellRule(cell, input.value), at: `/rows/${row}/when/${column}` }] : []
      }),
    ),
  ],
  table: (config) => ({ rows: rowRules(config), hitPolicy: config.hitPolicy, at: '/rows' }),
  check: (config) => [...checkColumns(config), ...checkRows(config)],

  enter({ config, scope, at }) {
    const { hitPolicy, outputs, rows } = config
    const hits = rowRules(config).flatMap((rule, index) => (holds(rule, scope) ? [index] : []))
    const decided = hitPolicy === 'first' ? hits.slice(0, 1) : hits
    const outcome = hits.length === 0 ? 'no-match' : hitPolicy === 'unique' && hits.length > 1 ? 'ambiguous' : 'matched'
    const outputOf = (row: number | undefined, column: number) =>
      row === undefined ? null : (rows[row]!.gives[column] ?? null)
    const result = Object.fromEntries(
      outputs.map(({ id }, column) => {
        if (hitPolicy === 'collect') return [id, decided.map((row) => outputOf(row, column))]
        return [id, outcome === 'matched' ? outputOf(decided[0], column) : null]
      }),
    )
    // Rows count from 1, as people see them in the grid.
    const data = { outcome, rows: decided.map((row) => row + 1) }
    const row = decided.length === 1 ? `/${decided[0]}` : ''
    const reason = {
      about: 'table' as const,
      at: `${at}/config/rows${row}`,
      rule: inputRules(config),
      result: { ...data, gives: result },
    }
    return { ledger: [{ type: 'table-decided', data }], reasons: [reason], done: { outcome, result } }
  },
}

function checkColumns({ inputs, outputs }: Config): Problem[] {
  const columns: ['inputs' | 'outputs', { id: string; title: string }[]][] = [
    ['inputs', inputs],
    ['outputs', outputs],
  ]
  return columns.flatMap(([name, list]) =>
    list.flatMap(({ id }, index): Problem[] => {
      if (list.findIndex((other) => other.id === id) === index) return []
      const message = `Two columns are called "${id}" – give each an id of its own`
      return [{ code: 'process/column-twice', at: `/${name}/${index}/id`, message }]
    }),
  )
}

function checkRows({ inputs, outputs, rows }: Config): Problem[] {
  return rows.flatMap(({ when, gives }, row): Problem[] => {
    const at = `/rows/${row}`
    if (when.length !== inputs.length || gives.length !== outputs.length) {
      const message = `Row ${row + 1} needs ${inputs.length} conditions and ${outputs.length} outcomes`
      return [{ code: 'process/row-length', at, message }]
    }
    return gives.flatMap((value, column): Problem[] => {
      const { title, type } = outputs[column]!
      if (value === null || typeOf(value) === type) return []
      const message = `"${title}" of row ${row + 1} must be ${words[type]}`
      return [{ code: 'process/row-value', at: `${at}/gives/${column}`, message }]
    })
  })
}

const words = { text: 'a text', number: 'a number', 'yes-no': 'yes or no' }

function typeOf(value: string | number | boolean): keyof typeof words {
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'yes-no'
}
