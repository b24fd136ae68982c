import type { FoundOption, FoundQuestion, Shape } from '../found.ts'

const words: [RegExp, Shape][] = [
  [/multi.*(choice|select)|check ?box(es)?|tick all|select (all|many|multiple)|choose any/i, 'choose-any'],
  [/radio|drop ?down|single.*(choice|select)|select|list|choice|choose one|pick ?list|option/i, 'choose-one'],
  [/yes ?\/? ?no|boolean|true ?\/? ?false|y\/n/i, 'yes-no'],
  [/long|paragraph|multi ?line|text ?area|free text/i, 'long-text'],
  [/e-?mail/i, 'email'],
  [/phone|mobile|tel/i, 'phone'],
  [/address/i, 'address'],
  [/date|dd\/mm/i, 'date'],
  [/time/i, 'time'],
  [/money|currency|£|amount/i, 'money'],
  [/integer|whole|number|numeric/i, 'integer'],
  [/decimal/i, 'number'],
  [/file|upload|attachment|photo|image|document/i, 'file'],
  [/signature/i, 'signature'],
  [/declaration|consent|agree/i, 'declaration'],
  [/tick|check/i, 'tick'],
  [/guidance|information|content|heading|instruction/i, 'guidance'],
  [/name/i, 'name'],
]

/** What a column of types means by its words; `text` leaves it to the question's own. */
export function shapeOfWords(type: string, options: FoundOption[]): Pick<FoundQuestion, 'shape' | 'review'> {
  const row = words.find(([pattern]) => pattern.test(type))
  if (row?.[1] === 'yes-no' && options.length > 2) return { shape: 'choose-one' }
  if (options.length > 0 && row?.[1] !== 'choose-any' && row?.[1] !== 'yes-no') return { shape: 'choose-one' }
  if (row)
    return {
      shape: row[1],
      ...(type === '' ? {} : { review: `“${type}” is taken to mean ${row[1].replaceAll('-', ' ')}` }),
    }
  return { shape: 'text' }
}
