import type { Remark } from '../../found.ts'
import { lineOf } from '../../text.ts'
import type { Field } from './fields.ts'

const answer = /^(.{3,}?)[\s\-–_.:?,]+(yes|no|not applicable|n\/?a|not sure|i['’]m not sure( yet)?|don['’]t know)$/i

/** Boxes of their own for yes and no are one question with answers to choose from. */
export function tickGroups(fields: Field[]): { fields: Field[]; changed: Remark[] } {
  const changed: Remark[] = []
  const whole: Field[] = []
  for (let at = 0; at < fields.length; at++) {
    const group = groupAt(fields, at)
    const first = fields[at]!
    if (group.length < 2) {
      whole.push(first)
      continue
    }
    const asked = lineOf(answer.exec(first.name)?.[1] ?? first.name)
    const options = group
      .map(({ name }) => lineOf(answer.exec(name)?.[2] ?? name))
      .map((label) => ({ value: label.toLowerCase(), label: label.charAt(0).toUpperCase() + label.slice(1) }))
    changed.push({
      of: 'question',
      at: `page ${first.page}, ${first.name}`,
      original: asked,
      message: `${group.length} boxes to tick were one question and are one`,
    })
    whole.push({
      ...first,
      name: asked,
      kind: 'choice',
      told: askedWords(asked),
      options,
      boxes: group.flatMap(({ boxes }) => boxes),
    })
    at += group.length - 1
  }
  return { fields: whole, changed }
}

function groupAt(fields: Field[], at: number): Field[] {
  const stem = stemOf(fields[at]!)
  if (stem === undefined) return []
  const group: Field[] = []
  for (let next = at; next < fields.length && stemOf(fields[next]!) === stem; next++) group.push(fields[next]!)
  const answers = group.map(({ name }) => answer.exec(name)?.[2]?.toLowerCase())
  return answers.includes('yes') && answers.includes('no') && new Set(answers).size === answers.length ? group : []
}

function stemOf({ kind, name, boxes }: Field): string | undefined {
  return kind === 'tick' && boxes.length === 1 ? answer.exec(name)?.[1]?.toLowerCase() : undefined
}

/** "1.1 has a licence" asks "Has a licence". */
function askedWords(stem: string): string {
  const words = stem
    .replace(/^[\d\s.]+[a-z]?\s+/, '')
    .replace(/[_.]+/g, ' ')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
