/** Text that may stand in a page as it is. Only html`` makes one. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = string | number | Html | undefined | false | Part[]

/** Joins a page together; every value that is not itself Html is escaped. */
export function html(strings: TemplateStringsArray, ...values: Part[]): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(write)))
}

function write(value: Part): string {
  if (Array.isArray(value)) return value.map(write).join('')
  if (value instanceof Html) return value.text
  return value === undefined || value === false ? '' : escaped(String(value))
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character]!)
}
