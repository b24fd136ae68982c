import type { FoundOption } from '../../found.ts'
import type { Line } from '../../lines/read-lines.ts'
import { lineOf } from '../../text.ts'
import { childOf, childrenOf, type Element, everyOf } from '../../xml.ts'

/** A content control: what it is called, the field that it is, or a box to tick. */
export type Control = { label: string; field?: Line['field']; isBox?: true }

/** What a content control (`w:sdt`) asks for; one that only groups has no field. */
export function controlOf(sdt: Element): Control {
  const about = childOf(sdt, 'w:sdtPr')
  const label = lineOf(childOf(about, 'w:alias')?.attributes['w:val'] ?? childOf(about, 'w:tag')?.attributes['w:val'])
  if (childOf(about, 'w14:checkbox')) return { label, isBox: true }
  const list = childOf(about, 'w:dropDownList') ?? childOf(about, 'w:comboBox')
  if (list)
    return {
      label,
      field: { shape: 'choose-one', options: optionsOf(childrenOf(list, 'w:listItem'), 'w:displayText') },
    }
  if (childOf(about, 'w:date')) return { label, field: { shape: 'date' } }
  const text = childOf(about, 'w:text')
  if (text) return { label, field: { shape: text.attributes['w:multiLine'] === '1' ? 'long-text' : 'text' } }
  // A rich text control without a placeholder is mostly there to hold a part of the document together.
  const isEmpty =
    childOf(about, 'w:showingPlcHdr') !== undefined || everyOf(childOf(sdt, 'w:sdtContent'), 'w:t').length === 0
  return isEmpty && everyOf(sdt, 'w:sdt').length === 0 ? { label, field: { shape: 'text' } } : { label }
}

/** What a form field of older documents (`w:ffData`) asks for. */
export function oldFieldOf(data: Element): Control {
  const label = lineOf(
    childOf(data, 'w:statusText')?.attributes['w:val'] ?? childOf(data, 'w:helpText')?.attributes['w:val'],
  )
  if (childOf(data, 'w:checkBox')) return { label, isBox: true }
  const list = childOf(data, 'w:ddList')
  if (list)
    return { label, field: { shape: 'choose-one', options: optionsOf(childrenOf(list, 'w:listEntry'), 'w:val') } }
  const type = childOf(data, 'w:textInput', 'w:type')?.attributes['w:val']
  return { label, field: { shape: type === 'date' ? 'date' : type === 'number' ? 'number' : 'text' } }
}

function optionsOf(items: Element[], words: string): FoundOption[] {
  return items.flatMap(({ attributes }) => {
    const label = lineOf(attributes[words] ?? attributes['w:value'])
    return label === '' || /^(choose|select) an? (item|option)|^[-–\s.]+$/i.test(label)
      ? []
      : [{ value: lineOf(attributes['w:value'], 100) || label, label }]
  })
}
