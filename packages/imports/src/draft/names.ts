/** Gives names that rules can read, each once: `dateOfBirth`, `dateOfBirth2`. */
export class Names {
  private readonly taken = new Set(['constructor', 'prototype'])

  /** A question's name from what its source calls it, or from its words. */
  question(wanted: string): string {
    const words = plain(wanted)
      .split(/[^A-Za-z0-9]+/)
      .filter((word) => word !== '')
    const [first = '', ...rest] = words
    const joined = [lowered(first), ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))]
      .join('')
      .slice(0, 50)
    return this.free(/^[a-z]/.test(joined) ? joined : `question${joined.charAt(0).toUpperCase()}${joined.slice(1)}`, '')
  }

  /** A page's id, of small letters and hyphens. */
  page(wanted: string): string {
    const words = slugOf(wanted)
    return this.free(words === 'check' ? 'check-page' : words, '-')
  }

  private free(stem: string, before: string): string {
    let name = stem
    for (let n = 2; this.taken.has(name); n++) name = `${stem}${before}${n}`
    this.taken.add(name)
    return name
  }
}

/** Small letters, numbers and hyphens, beginning with a letter. */
export function slugOf(text: string, otherwise = 'page'): string {
  const words = plain(text)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '')
  if (words === '') return otherwise
  return /^[a-z]/.test(words) ? words : `${otherwise}-${words}`
}

/** "dateOfBirth" keeps its shape, "DATE" and "Date" begin small. */
function lowered(word: string): string {
  return /^[A-Z0-9]+$/.test(word) ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1)
}

function plain(text: string): string {
  return text.slice(0, 200).normalize('NFKD').replace(/\p{M}/gu, '')
}
