import type { FoundRule } from './found.ts'

type Token = { type: 'name' | 'text' | 'number' | 'sign'; text: string }

/** Thrown when an expression is outside the plain subset; the message says what. */
export class NotPlain extends Error {}

const operators = new Set([
  '==',
  '=',
  '===',
  '!=',
  '!==',
  '<>',
  '<',
  '<=',
  '>',
  '>=',
  '&&',
  '||',
  '!',
  '(',
  ')',
  ',',
  '+',
  '-',
  '*',
  '/',
])
const mirrored: Record<string, string> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

/**
 * The plain subset of the expressions that forms and processes use: comparisons of one answer with one value, `and`, `or`,
 * `not`, brackets and `selected(answer, value)`. Nothing is ever run. Throws NotPlain.
 */
export function readExpression(text: string, keyOf: (name: string) => string = (name) => name): FoundRule {
  if (text.length > 2_000) throw new NotPlain('The expression is longer than 2,000 characters')
  const reader = new Reader(tokensOf(text), keyOf)
  const rule = reader.either(0)
  if (!reader.atEnd) throw new NotPlain(`There is more after the expression: “${reader.rest}”`)
  return rule
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const pattern =
    /\s+|\$\{\s*([\w.\-/]+)\s*\}|'([^']*)'|"([^"]*)"|(-?\d+(?:\.\d+)?)(?![\w.])|([A-Za-z_][\w.-]*)|(===|!==|==|!=|<>|<=|>=|&&|\|\||[=<>!(),+\-*/])|([\s\S])/g
  for (const [all, braced, single, double, number, name, sign, other] of text.matchAll(pattern)) {
    if (other !== undefined) throw new NotPlain(`“${other}” is not understood`)
    if (braced !== undefined) tokens.push({ type: 'name', text: braced })
    else if (single !== undefined || double !== undefined) tokens.push({ type: 'text', text: single ?? double ?? '' })
    else if (number !== undefined) tokens.push({ type: 'number', text: number })
    else if (name !== undefined)
      tokens.push(
        /^(and|or|not|eq|ne|gt|lt|ge|le)$/i.test(name)
          ? { type: 'sign', text: wordSign(name) }
          : { type: 'name', text: name },
      )
    else if (sign !== undefined && operators.has(sign)) tokens.push({ type: 'sign', text: sign })
    else if (all.trim() !== '') throw new NotPlain(`“${all}” is not understood`)
    if (tokens.length > 400) throw new NotPlain('The expression has too many parts')
  }
  return tokens
}

function wordSign(word: string): string {
  const signs: Record<string, string> = {
    and: '&&',
    or: '||',
    not: '!',
    eq: '==',
    ne: '!=',
    gt: '>',
    lt: '<',
    ge: '>=',
    le: '<=',
  }
  return signs[word.toLowerCase()]!
}

class Reader {
  private at = 0

  private readonly tokens: Token[]
  private readonly keyOf: (name: string) => string

  constructor(tokens: Token[], keyOf: (name: string) => string) {
    this.tokens = tokens
    this.keyOf = keyOf
  }

  get atEnd(): boolean {
    return this.at >= this.tokens.length
  }

  get rest(): string {
    return this.tokens
      .slice(this.at, this.at + 5)
      .map(({ text }) => text)
      .join(' ')
  }

  either(depth: number): FoundRule {
    if (depth > 20) throw new NotPlain('The expression is too deep')
    const rules = [this.both(depth)]
    while (this.take('||')) rules.push(this.both(depth))
    return rules.length === 1 ? rules[0]! : { any: rules }
  }

  private both(depth: number): FoundRule {
    const rules = [this.one(depth)]
    while (this.take('&&')) rules.push(this.one(depth))
    return rules.length === 1 ? rules[0]! : { all: rules }
  }

  private one(depth: number): FoundRule {
    if (depth > 20) throw new NotPlain('The expression is too deep')
    if (this.take('!')) return { not: this.one(depth + 1) }
    if (this.take('(')) {
      const rule = this.either(depth + 1)
      this.need(')')
      return rule
    }
    const left = this.next()
    if (left.type === 'name' && this.take('(')) return this.call(left.text)
    const sign = this.peekComparison()
    if (sign === undefined) {
      if (left.type !== 'name') throw new NotPlain(`“${left.text}” is compared with nothing`)
      return truthOf(left.text, this.keyOf)
    }
    this.at += 1
    const right = this.next()
    if (right.type === 'name' && this.tokens[this.at]?.text === '(')
      throw new NotPlain(`The function “${right.text}” is not understood`)
    return this.comparison(left, sign, right)
  }

  private call(name: string): FoundRule {
    if (name !== 'selected') throw new NotPlain(`The function “${name}” is not understood`)
    const answer = this.next()
    this.need(',')
    const value = this.next()
    this.need(')')
    if (answer.type !== 'name' || value.type === 'sign' || value.type === 'name')
      throw new NotPlain('selected() takes an answer and a value')
    return { key: this.keyOf(answer.text), test: 'includes', value: value.text }
  }

  private comparison(left: Token, sign: string, right: Token): FoundRule {
    if (isValue(left) && !isValue(right)) return this.comparison(right, mirrored[sign] ?? sign, left)
    if (left.type !== 'name' || isValue(left) || !isValue(right))
      throw new NotPlain(`“${left.text} ${sign} ${right.text}” is not one answer and one value`)
    const key = this.keyOf(left.text)
    const value = plainValue(right)
    if (value === null) return sign.startsWith('!') ? { key, test: 'answered' } : { not: { key, test: 'answered' } }
    if (sign === '!=' || sign === '!==' || sign === '<>')
      return value === '' ? { key, test: 'answered' } : { not: { key, test: 'is', value } }
    if (value === '') return { not: { key, test: 'answered' } }
    const test = ({ '<': 'less', '<=': 'at-most', '>': 'more', '>=': 'at-least' } as const)[sign]
    return { key, test: test ?? 'is', value }
  }

  private peekComparison(): string | undefined {
    const token = this.tokens[this.at]
    if (token?.type === 'sign' && ['+', '-', '*', '/'].includes(token.text))
      throw new NotPlain('Sums are not understood')
    return token?.type === 'sign' && /^(===?|=|!==?|<>|<=?|>=?)$/.test(token.text) ? token.text : undefined
  }

  private next(): Token {
    const token = this.tokens[this.at]
    if (!token) throw new NotPlain('The expression breaks off')
    if (token.type === 'sign') throw new NotPlain(`“${token.text}” stands where an answer or value should`)
    this.at += 1
    return token
  }

  private take(sign: string): boolean {
    const token = this.tokens[this.at]
    if (token?.type !== 'sign' || token.text !== sign) return false
    this.at += 1
    return true
  }

  private need(sign: string): void {
    if (!this.take(sign)) throw new NotPlain(`“${sign}” is missing`)
  }
}

function isValue({ type, text }: Token): boolean {
  return type === 'text' || type === 'number' || (type === 'name' && /^(true|false|null|undefined)$/.test(text))
}

function plainValue({ type, text }: Token): string | number | boolean | null {
  if (type === 'number') return Number(text)
  if (type === 'name') return text === 'true' ? true : text === 'false' ? false : null
  return text
}

function truthOf(name: string, keyOf: (name: string) => string): FoundRule {
  if (name === 'true' || name === 'false') return name === 'true' ? { all: [] } : { any: [] }
  return { key: keyOf(name), test: 'is', value: true }
}
