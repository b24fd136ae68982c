/** Words that a person typed, without the marks by which GOV.UK Notify would make a link, a heading or a list of them. */
export function plain(words: string): string {
  return words.replace(/[[\]]/g, '').replace(/^[ \t]*[#^*]+[ \t]*/gm, '')
}

/** Puts facts in the places of a text. There is nothing else in it: no code, no conditions. */
export function fillIn(text: string, facts: Record<string, string>): string {
  return text.replace(/\(\(([a-zA-Z]{1,40}(?:\.[a-zA-Z0-9]{1,64})?)\)\)/g, (place, name: string) =>
    Object.hasOwn(facts, name) ? facts[name]! : place,
  )
}
