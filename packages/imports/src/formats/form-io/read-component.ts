import type { FoundCondition, FoundOption, FoundQuestion, Shape } from '../../found.ts'
import { hasMarks, isObject, lineOf, listOf, numberOf, own, paragraphsOf, shortJson, wordsOfKey } from '../../text.ts'
import { conditionsOf } from './read-conditions.ts'
import { childrenOf, type FormIoWalk, leaveSetting, type QuestionsIn } from './walk.ts'

const shapes: Record<string, Shape> = {
  textfield: 'text',
  textarea: 'long-text',
  number: 'number',
  currency: 'money',
  email: 'email',
  phoneNumber: 'phone',
  checkbox: 'tick',
  selectboxes: 'choose-any',
  radio: 'choose-one',
  select: 'choose-one',
  selectRadio: 'choose-one',
  radiopanel: 'choose-one',
  day: 'date',
  datetime: 'date',
  time: 'time',
  file: 'file',
  signature: 'signature',
  address: 'address',
  survey: 'matrix',
  datagrid: 'repeat',
  editgrid: 'repeat',
  datamap: 'repeat',
  content: 'guidance',
  htmlelement: 'guidance',
  alertstripe: 'guidance',
  tags: 'long-text',
  url: 'text',
}
const nobodyIsAsked: Record<string, string> = {
  hidden: 'It is hidden, so nobody is asked',
  button: 'Buttons come by themselves here',
  recaptcha: 'It keeps robots away in the other system',
  password: 'Passwords are not asked here',
}

/** A question or guidance; nothing when nobody is asked or there is nothing like it, which is then said. */
export function readComponent(
  walk: FormIoWalk,
  component: unknown,
  around: FoundCondition[],
  questionsIn: QuestionsIn,
): FoundQuestion | undefined {
  const type = lineOf(own(component, 'type'))
  const key = lineOf(own(component, 'key')) || `${type} ${walk.parts}`
  const label = lineOf(paragraphsOf(own(component, 'label'))) || lineOf(own(component, 'legend')) || wordsOfKey(key)
  const conditions = [...around, ...conditionsOf(walk, component)]
  const base = { key, at: key, label, ...(conditions.length === 0 ? {} : { conditions }) }
  const leave = (of: 'question' | 'guidance' | 'setting', message: string) => {
    walk.found.leftOut.push({ of, at: key, original: label, message })
    for (const { at, original } of conditions.slice(around.length))
      walk.found.leftOut.push({ of: 'condition', at, original, message: 'What it decides about is left out' })
    return undefined
  }
  if (Object.hasOwn(nobodyIsAsked, type))
    return leave(type === 'password' ? 'question' : 'setting', nobodyIsAsked[type]!)
  const shape = shapeOf(type, component)
  if (shape === 'guidance') return guidance(walk, component, base) ?? leave('guidance', 'It has no words')
  if (own(component, 'hidden') === true && conditions.length === 0)
    return leave('question', 'It is hidden, so nobody is asked')
  if (own(component, 'calculateValue') !== undefined && own(component, 'calculateValue') !== '') {
    leaveSetting(
      walk,
      component,
      'calculateValue',
      own(component, 'calculateValue'),
      'It is code, which is not run here',
    )
  }
  const fields = shape === 'repeat' ? questionsIn(walk, childrenOf(component), []) : undefined
  if (fields?.length === 0) return leave('question', 'It has no questions in it')
  const whole: FoundQuestion = {
    ...base,
    name: key,
    shape: shape ?? 'text',
    hint:
      lineOf(paragraphsOf(own(component, 'description') ?? own(component, 'additionalDescriptionText') ?? ''), 1_000) ||
      lineOf(own(component, 'tooltip'), 1_000) ||
      undefined,
    required: own(own(component, 'validate'), 'required') === true,
    ...(fields === undefined ? {} : { fields }),
    ...optionsAndRows(walk, component, shape),
    ...limitsOf(walk, component, shape),
    ...(lineOf(own(component, 'autocomplete')) === '' ? {} : { autocomplete: lineOf(own(component, 'autocomplete')) }),
    ...(lineOf(own(component, 'suffix')) === '' ? {} : { unit: lineOf(own(component, 'suffix')) }),
  }
  const review = reviewOf(component, type, shape)
  return review === undefined ? whole : { ...whole, review }
}

function shapeOf(type: string, component: unknown): Shape | undefined {
  if (type === 'select' && own(component, 'multiple') === true) return 'choose-any'
  if (type === 'number' && numberOf(own(component, 'decimalLimit')) === 0) return 'integer'
  if (type === 'datetime' && own(component, 'enableDate') === false) return 'time'
  if (Object.hasOwn(shapes, type)) return shapes[type]
  // Systems built on Form.io have kinds of their own; their names and what they carry tell.
  if (/html|content|alert|info|heading/i.test(type) && own(component, 'input') !== true) return 'guidance'
  if (/checkbox/i.test(type) && optionsOf(component).length === 0) return 'tick'
  if (optionsOf(component).length > 0) return /checkboxes|boxes|multi/i.test(type) ? 'choose-any' : 'choose-one'
  if (/date/i.test(type)) return 'date'
  if (/e-?mail/i.test(type)) return 'email'
  if (/phone/i.test(type)) return 'phone'
  if (/file|upload|attachment/i.test(type)) return 'file'
  return /address/i.test(type) ? 'address' : undefined
}

function reviewOf(component: unknown, type: string, shape: Shape | undefined): string | undefined {
  if (type === 'datetime' && own(component, 'enableTime') === true && shape === 'date')
    return 'It asked for a date and perhaps a time; here it is the date'
  if (type === 'tags') return 'It took several words; here it is one text'
  if (own(component, 'multiple') === true && shape !== 'choose-any') return 'It took several answers; here it takes one'
  if (shape === undefined) return `There is no “${type}” here, so it became a text`
  return Object.hasOwn(shapes, type) ? undefined : `“${type}” is of a system built on Form.io; its kind is guessed`
}

function guidance(
  walk: FormIoWalk,
  component: unknown,
  base: { key: string; at: string; label: string; conditions?: FoundCondition[] },
): FoundQuestion | undefined {
  const html = own(component, 'html') ?? own(component, 'content') ?? own(component, 'textDisplay')
  const text = paragraphsOf(html)
  if (text === '') return undefined
  if (typeof html === 'string' && hasMarks(html.replace(/<\/?(p|div|br|span)\s*\/?>/gi, '')))
    walk.found.changed.push({
      of: 'guidance',
      at: base.at,
      original: lineOf(html, 300),
      message: 'Its words are kept, its links and type are not',
    })
  return { ...base, label: '', name: base.key, shape: 'guidance', text }
}

function optionsOf(component: unknown): unknown[] {
  const data = own(component, 'data')
  return (
    [own(component, 'values'), own(data, 'values'), own(data, 'json')].map(listOf).find((list) => list.length > 0) ?? []
  )
}

function optionsAndRows(walk: FormIoWalk, component: unknown, shape: Shape | undefined): Partial<FoundQuestion> {
  const toOption = (option: unknown): FoundOption[] => {
    const value = own(option, 'value') ?? own(option, 'label') ?? (typeof option === 'string' ? option : undefined)
    const label = lineOf(paragraphsOf(own(option, 'label') ?? '')) || lineOf(value)
    return label === ''
      ? []
      : [
          {
            value: typeof value === 'number' ? value : lineOf(value, 100) || label,
            label,
            hint: lineOf(own(option, 'description')) || undefined,
          },
        ]
  }
  if (shape === 'matrix') {
    const rows = listOf(own(component, 'questions')).map((row) => ({
      key: lineOf(own(row, 'value')),
      label: lineOf(own(row, 'label')) || lineOf(own(row, 'value')),
    }))
    return { rows, options: listOf(own(component, 'values')).flatMap(toOption) }
  }
  if (shape !== 'choose-one' && shape !== 'choose-any') return {}
  const options = optionsOf(component).flatMap(toOption)
  if (options.length === 0) {
    const data = own(component, 'data')
    const source = own(data, 'url') || own(data, 'resource') || own(data, 'custom') || own(component, 'dataSrc')
    leaveSetting(walk, component, 'data', source ?? data, 'What it chooses from is not in the file')
  }
  return { options }
}

function limitsOf(walk: FormIoWalk, component: unknown, shape: Shape | undefined): Partial<FoundQuestion> {
  const validate = own(component, 'validate')
  const custom = own(validate, 'custom')
  if (typeof custom === 'string' && custom.trim() !== '')
    leaveSetting(walk, component, 'validate.custom', custom, 'It is code, which is not run here')
  const json = own(validate, 'json')
  if (isObject(json) || (typeof json === 'string' && json !== ''))
    leaveSetting(walk, component, 'validate.json', json, 'It is a check of the other system; draw it anew')
  const initial = own(component, 'defaultValue')
  const plain = typeof initial === 'string' || typeof initial === 'number' ? String(initial) : ''
  if (plain !== '')
    leaveSetting(walk, component, 'defaultValue', shortJson(initial), 'Questions here begin without an answer')
  if (shape === 'number' || shape === 'integer' || shape === 'money')
    return { minimum: numberOf(own(validate, 'min')), maximum: numberOf(own(validate, 'max')) }
  if (shape === 'choose-any')
    return { fewest: numberOf(own(validate, 'minSelectedCount')), most: numberOf(own(validate, 'maxSelectedCount')) }
  if (shape !== undefined && shape !== 'text' && shape !== 'long-text') return {}
  const pattern = own(validate, 'pattern')
  return {
    minLength: numberOf(own(validate, 'minLength')),
    maxLength: numberOf(own(validate, 'maxLength')),
    // Form.io holds the whole answer against a pattern.
    ...(typeof pattern === 'string' && pattern !== ''
      ? { pattern: pattern.startsWith('^') ? pattern : `^(?:${pattern})$` }
      : {}),
  }
}
