/** Values for the ((places)) of a template; a list becomes bullet points. */
export type Personalisation = Record<string, unknown>

const place = /\(\(([^()?]+)(?:\?\?([^()]*))?\)\)/g

/** Every name that a text asks for, in order, without doubles. */
export function placesOf(text: string): string[] {
  return [...new Set([...text.matchAll(place)].map(([, name]) => name!.trim()))]
}

/** Fills ((name)) with its value and ((name??text)) with its text when the value says yes. */
export function fillTemplate(text: string, values: Personalisation): string {
  const known = byName(values)
  return text.replaceAll(place, (_whole, name: string, text?: string) => {
    const value = known.get(plain(name))
    if (text !== undefined) return saysYes(value) ? text : ''
    return Array.isArray(value) ? value.map((item) => `\n* ${String(item)}`).join('') : String(value ?? '')
  })
}

/** The places of the texts for which there is no value. */
export function missingPlaces(texts: string[], values: Personalisation): string[] {
  const known = byName(values)
  return placesOf(texts.join('\n')).filter(
    (name) => known.get(plain(name)) === undefined || known.get(plain(name)) === null,
  )
}

function byName(values: Personalisation): Map<string, unknown> {
  return new Map(Object.entries(values).map(([name, value]) => [plain(name), value]))
}

/** Case, spaces, hyphens and underscores make no difference between two names. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '')
}

function saysYes(value: unknown): boolean {
  return value === true || /^(yes|y|true|t|1|include|show)$/i.test(String(value ?? ''))
}
