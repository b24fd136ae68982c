import { operators, readCall } from './operators.ts'

/** The paths of the scope that a rule reads, such as `answers.items`, each once, in order. What is read of a list's own items is left out. */
export function variablesIn(rule: unknown): string[] {
  const found = new Set<string>()
  collect(rule, found)
  return [...found]
}

function collect(rule: unknown, found: Set<string>): void {
  if (Array.isArray(rule)) {
    for (const item of rule) collect(item, found)
    return
  }
  const call = readCall(rule)
  if (!call) return
  const { operator, args } = call
  if (operator === 'var') {
    if (typeof args[0] === 'string' && args[0] !== '') found.add(args[0])
    collect(args[1], found)
  } else if (operator === 'missing') {
    for (const path of args) if (typeof path === 'string') found.add(path)
  } else if (operators.get(operator)?.each) {
    // The second argument runs inside the list: its variables are those of an item.
    collect(args[0], found)
    collect(args[2], found)
  } else {
    for (const arg of args) collect(arg, found)
  }
}
