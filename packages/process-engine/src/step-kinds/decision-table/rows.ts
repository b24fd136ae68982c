import type { DecisionTableStepConfig, Rule, TableCell } from '@guildhall/schemas'

/** The rule that a cell is, about the value of its column. What is not answered is neither more nor less than anything. */
export function cellRule({ op, value }: TableCell, input: Rule): Rule {
  const given = { '!=': [input, null] }
  switch (op) {
    case 'is':
      return { '==': [input, value] }
    case 'is-not':
      return { '!=': [input, value] }
    case 'includes':
      return { in: [value, input] }
    case 'one-of':
      return { in: [input, value] }
    case 'none-of':
      return { '!': [{ in: [input, value] }] }
    case 'at-least':
      return { and: [given, { '>=': [input, value] }] }
    case 'above':
      return { and: [given, { '>': [input, value] }] }
    case 'at-most':
      return { and: [given, { '<=': [input, value] }] }
    case 'below':
      return { and: [given, { '<': [input, value] }] }
    case 'between':
      return { and: [given, { '>=': [input, value[0]] }, { '<=': [input, value[1]] }] }
  }
}

/** What the columns of a table look at. Made once for a table, as the rules of its rows are. */
export function inputRules(config: DecisionTableStepConfig): Rule[] {
  let rules = inputs.get(config)
  if (!rules) {
    rules = config.inputs.map(({ value }) => value)
    inputs.set(config, rules)
  }
  return rules
}

const inputs = new WeakMap<DecisionTableStepConfig, Rule[]>()
const known = new WeakMap<DecisionTableStepConfig, Rule[]>()

/** For each row the rule by which it holds. Made once for a table, for the rule engine keeps a plan for each rule object. */
export function rowRules(config: DecisionTableStepConfig): Rule[] {
  let rules = known.get(config)
  if (!rules) {
    rules = config.rows.map(({ when }) => {
      const cells = when.flatMap((cell, index) => {
        const input = config.inputs[index]
        return cell && input ? [cellRule(cell, input.value)] : []
      })
      return cells.length === 0 ? true : { and: cells }
    })
    known.set(config, rules)
  }
  return rules
}
