import { NotPlain, readExpression } from '../../expression.ts'
import type { FoundCondition, FoundRule } from '../../found.ts'
import { isObject, lineOf, listOf, own, shortJson } from '../../text.ts'
import type { FormIoWalk } from './walk.ts'

/** When a component shows. Code is never run: a plain comparison is read as a rule, anything more is named. */
export function conditionsOf(walk: FormIoWalk, component: unknown): FoundCondition[] {
  const at = lineOf(own(component, 'key')) || lineOf(own(component, 'label'))
  const found: FoundCondition[] = []
  const leave = (original: unknown, message: string) =>
    walk.found.leftOut.push({ of: 'condition', at, original: shortJson(original), message })
  const simple = own(component, 'conditional')
  const json = own(simple, 'json')
  if (typeof json === 'string' ? json.trim() !== '' : isObject(json) && Object.keys(json).length > 0)
    leave(json, 'It is a condition in JSON Logic of the other system; draw it anew')
  const rule = simpleRule(walk, simple)
  if (rule) found.push({ rule, at, original: shortJson(simple) })
  const code = own(component, 'customConditional')
  if (typeof code === 'string' && code.trim() !== '') {
    try {
      found.push({ rule: inKeys(walk, readCode(code)), at, original: lineOf(code, 300) })
    } catch (error) {
      if (!(error instanceof NotPlain)) throw error
      leave(code, `It is code, which is not run here. ${error.message}`)
    }
  }
  for (const logic of listOf(own(component, 'logic')))
    leave(own(logic, 'name') ?? logic, 'What changes with other answers beyond showing and hiding has no place here')
  return found
}

/** `show = data.a === 'b'` and the like: one assignment of a plain comparison. */
function readCode(code: string): FoundRule {
  const [, expression = ''] = /^\s*(?:var\s+)?show\s*=(?!=)\s*([^;]+?);?\s*$/.exec(code) ?? []
  if (expression === '') throw new NotPlain('It is more than show = a comparison')
  return readExpression(expression)
}

/** Paths as keys: `data.who.value` is who, and `data.boxes.garden` that boxes include garden. */
function inKeys(walk: FormIoWalk, rule: FoundRule): FoundRule {
  if ('all' in rule) return { all: rule.all.map((inner) => inKeys(walk, inner)) }
  if ('any' in rule) return { any: rule.any.map((inner) => inKeys(walk, inner)) }
  if ('not' in rule) return { not: inKeys(walk, rule.not) }
  const path = rule.key
    .replace(/^(instance\.)?(data|row)\./, '')
    .replace(/\.value$/, '')
    .split('.')
  const key = path.at(-1)!
  if (walk.components.has(key)) return { ...rule, key }
  const boxes = path.at(-2)
  if (boxes === undefined || lineOf(own(walk.components.get(boxes), 'type')) !== 'selectboxes')
    return { ...rule, key: path.join('.') }
  const includes: FoundRule = { key: boxes, test: 'includes', value: key }
  return 'value' in rule && (rule.value === false || rule.value === 'false') ? { not: includes } : includes
}

function simpleRule(walk: FormIoWalk, simple: unknown): FoundRule | undefined {
  const show = own(simple, 'show')
  const isShown = show === true || show === 'true' || show === null || show === undefined || show === ''
  const list = listOf(own(simple, 'conditions')).filter((one) => typeof own(one, 'component') === 'string')
  let rule: FoundRule | undefined
  if (list.length > 0) {
    const rules = list.map((one) =>
      compare(walk, String(own(one, 'component')), lineOf(own(one, 'operator')), own(one, 'value')),
    )
    rule = rules.length === 1 ? rules[0]! : own(simple, 'conjunction') === 'any' ? { any: rules } : { all: rules }
  } else {
    const when = own(simple, 'when')
    if (typeof when !== 'string' || when === '') return undefined
    rule = compare(walk, when, 'isEqual', own(simple, 'eq'))
  }
  return isShown ? rule : { not: rule }
}

function compare(walk: FormIoWalk, path: string, operator: string, value: unknown): FoundRule {
  const key = walk.components.has(path) ? path : path.split('.').at(-1)!
  const plain = typeof value === 'number' || typeof value === 'boolean' ? value : lineOf(value)
  const severalAnswers = lineOf(own(walk.components.get(key), 'type')) === 'selectboxes'
  const is: FoundRule = { key, test: severalAnswers ? 'includes' : 'is', value: plain }
  const tests: Record<string, FoundRule> = {
    isNotEqual: { not: is },
    isEmpty: { not: { key, test: 'answered' } },
    isNotEmpty: { key, test: 'answered' },
    includes: { key, test: 'includes', value: plain },
    notIncludes: { not: { key, test: 'includes', value: plain } },
    lessThan: { key, test: 'less', value: plain },
    lessThanOrEqual: { key, test: 'at-most', value: plain },
    greaterThan: { key, test: 'more', value: plain },
    greaterThanOrEqual: { key, test: 'at-least', value: plain },
    dateLessThan: { key, test: 'less', value: plain },
    dateGreaterThan: { key, test: 'more', value: plain },
  }
  return Object.hasOwn(tests, operator) ? tests[operator]! : is
}
