type Parsed = { rule: unknown } | { mistake: string }

/** What is left of the text, in words, names, numbers and signs; `depth` bounds the brackets. */
type Rest = { tokens: string[]; at: number; depth: number }

class Mistake extends Error {}

/** Reads a sum of numbers, names and brackets into a rule of JSON Logic. */
export function parseSum(text: string): Parsed {
  const tokens = text.replace(/[−–]/g, '-').match(/[A-Za-z][\w.]*|\d+(?:\.\d+)?|\S/g) ?? []
  const rest: Rest = { tokens, at: 0, depth: 0 }
  try {
    const rule = readTerms(rest)
    const left = tokens[rest.at]
    return left === undefined ? { rule } : { mistake: `“${left}” cannot stand there` }
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    return { mistake: error.message }
  }
}

function readTerms(rest: Rest): unknown {
  let sum = readFactors(rest)
  for (let sign = take(rest, '+', '-'); sign !== undefined; sign = take(rest, '+', '-')) {
    sum = { [sign]: [sum, readFactors(rest)] }
  }
  return sum
}

function readFactors(rest: Rest): unknown {
  let product = readOne(rest)
  for (let sign = take(rest, '*', '/', '×', '÷'); sign !== undefined; sign = take(rest, '*', '/', '×', '÷')) {
    product = { [sign === '×' ? '*' : sign === '÷' ? '/' : sign]: [product, readOne(rest)] }
  }
  return product
}

function readOne(rest: Rest): unknown {
  if (++rest.depth > 30) throw new Mistake('Use fewer brackets')
  try {
    if (take(rest, '-')) return { '-': [readOne(rest)] }
    if (take(rest, '(')) return inBrackets(rest, readTerms(rest))
    const token = rest.tokens[rest.at++]
    if (token === undefined) throw new Mistake('Something is missing at the end')
    if (/^\d/.test(token)) return Number(token)
    if (!/^[A-Za-z]/.test(token)) throw new Mistake(`“${token}” cannot stand there`)
    return take(rest, '(') ? readCall(token, rest) : { var: `answers.${token}` }
  } finally {
    rest.depth--
  }
}

function readCall(name: string, rest: Rest): unknown {
  if (name === 'sum') return inBrackets(rest, readList(rest))
  if (name !== 'min' && name !== 'max') throw new Mistake(`“${name}” is not known: use min, max or sum`)
  const args = [readTerms(rest)]
  while (take(rest, ',')) args.push(readTerms(rest))
  return inBrackets(rest, { [name]: args })
}

/** `items.quantity`: that part of every row of an answer. */
function readList(rest: Rest): unknown {
  const token = rest.tokens[rest.at++] ?? ''
  const [, list, part] = /^([A-Za-z]\w*)\.(\w+)$/.exec(token) ?? []
  if (list === undefined) throw new Mistake('sum takes a list and the number in it, such as sum(items.quantity)')
  return { reduce: [{ var: `answers.${list}` }, { '+': [{ var: 'accumulator' }, { var: `current.${part}` }] }, 0] }
}

function inBrackets(rest: Rest, rule: unknown): unknown {
  if (!take(rest, ')')) throw new Mistake('A bracket is not closed')
  return rule
}

function take(rest: Rest, ...signs: string[]): string | undefined {
  const token = rest.tokens[rest.at]
  if (token === undefined || !signs.includes(token)) return undefined
  rest.at++
  return token
}
