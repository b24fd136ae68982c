import type { Remark } from '../../found.ts'
import type { Field } from './fields.ts'

const part = /[\s._\-–:,(]*\b(?:(day|dd?)|(month|mm?)|(year|yy(?:yy)?))\)?\s*$/i

/** Day, month and year as fields of their own become one date. */
export function dateParts(fields: Field[]): { fields: Field[]; changed: Remark[] } {
  const changed: Remark[] = []
  const whole: Field[] = []
  for (let at = 0; at < fields.length; at++) {
    const three = fields.slice(at, at + 3)
    const stem = stemOf(three)
    if (stem === undefined) {
      whole.push(fields[at]!)
      continue
    }
    const [first] = three as [Field]
    const told = first.told.replace(part, '').trim()
    changed.push({
      of: 'question',
      at: `page ${first.page}, ${first.name}`,
      original: told || stem,
      message: 'Day, month and year were three fields and are one date',
    })
    const { maxLength: _two, ...rest } = first
    whole.push({ ...rest, name: stem || first.name, told, isDate: true, boxes: three.flatMap(({ boxes }) => boxes) })
    at += 2
  }
  return { fields: whole, changed }
}

/** What the names of three fields share when they end in day, month and year. */
function stemOf(three: Field[]): string | undefined {
  if (three.length < 3 || three.some(({ kind }) => kind !== 'text')) return undefined
  for (const textOf of [
    ({ name }: Field) => name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[._]/g, ' '),
    ({ told }: Field) => told,
  ]) {
    const found = three.map((field) => part.exec(textOf(field)))
    if (!found[0]?.[1] || !found[1]?.[2] || !found[2]?.[3]) continue
    return textOf(three[0]!).slice(0, found[0].index).trim()
  }
  return undefined
}
