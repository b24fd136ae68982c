import type { Form } from '@guildhall/schemas'

const REFUSED = new Set(['constructor', 'prototype'])

/** A name for a question made from what it asks, in the letters that names may have, and not yet in the form. */
export function questionName(form: Form, title: string): string {
  return nameOf(title, new Set(form.pages.flatMap((page) => Object.keys(page.schema.properties))))
}

/** The same among the questions inside a question. */
export function nameOf(title: string, names: Set<string>): string {
  const taken = new Set([...REFUSED, ...names])
  const words = plainWords(title).slice(0, 6)
  const name = words.map((word, at) => (at === 0 ? word : word[0]!.toUpperCase() + word.slice(1))).join('')
  return free(startWithLetter(name, 'question').slice(0, 50), '', taken)
}

/** An id for a page made from its title and not yet in the form. */
export function pageId(form: Form, title: string): string {
  const taken = new Set(form.pages.map((page) => page.id))
  return freeId(title, 'page', taken)
}

/** An id made from words, such as the label of a line of a fee, and not taken yet. */
export function freeId(words: string, otherwise: string, taken: Set<string>): string {
  return free(startWithLetter(plainWords(words).slice(0, 6).join('-'), otherwise).slice(0, 50), '-', taken)
}

function plainWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '')
  return plain.toLowerCase().match(/[a-z0-9]+/g) ?? []
}

function startWithLetter(text: string, otherwise: string): string {
  return /^[a-z]/.test(text) ? text : `${otherwise}${text}`
}

function free(wanted: string, join: string, taken: Set<string>): string {
  if (!taken.has(wanted)) return wanted
  for (let number = 2; number <= taken.size + 2; number++) {
    const name = `${wanted}${join}${number}`
    if (!taken.has(name)) return name
  }
  return wanted
}
