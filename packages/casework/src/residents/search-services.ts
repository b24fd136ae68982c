import type { Service } from '@guildhall/schemas'
import { isNear } from './near-words.ts'

/** Words that people type around what they want. */
const filler = new Set(['a', 'an', 'and', 'for', 'get', 'i', 'my', 'of', 'the', 'to', 'want', 'need'])

/** The services that have at least half of the query's words in name, summary, topic or department, best first. Slips of spelling are forgiven, behind what is spelt as it is. */
export function searchServices(services: Service[], query: string): Service[] {
  const words = wordsOf(query).filter((word) => !filler.has(word))
  if (words.length === 0) return []
  return services
    .map((service) => ({ service, score: score(service, words) }))
    .filter((found) => found.score > 0)
    .sort((a, b) => b.score - a.score || a.service.name.localeCompare(b.service.name))
    .map((found) => found.service)
}

/** All services under their topics, both in alphabetical order. */
export function groupByTopic(services: Service[]): { title: string; services: Service[] }[] {
  const topics = new Map<string, Service[]>()
  for (const service of services) topics.set(service.topic, [...(topics.get(service.topic) ?? []), service])
  return [...topics]
    .map(([title, list]) => ({ title, services: list.sort((a, b) => a.name.localeCompare(b.name)) }))
    .sort((a, b) => a.title.localeCompare(b.title))
}

/** All services under the first letter of their names, in the order of a language's alphabet. */
export function groupByLetter(services: Service[], language: string): { letter: string; services: Service[] }[] {
  const sorted = [...services].sort((a, b) => a.name.localeCompare(b.name, language))
  const letters = Map.groupBy(sorted, ({ name }) => name.trim().charAt(0).toLocaleUpperCase(language))
  return [...letters].map(([letter, list]) => ({ letter, services: list }))
}

function score(service: Service, words: string[]): number {
  const name = wordsOf(service.name)
  const rest = wordsOf(`${service.summary} ${service.topic} ${service.department}`)
  let total = 0
  let found = 0
  for (const word of words) {
    const points = pointsFor(word, name, rest)
    total += points
    if (points > 0) found += 1
  }
  return found * 2 >= words.length ? total : 0
}

function pointsFor(word: string, name: string[], rest: string[]): number {
  if (name.some((other) => matches(other, word))) return 3
  if (rest.some((other) => matches(other, word))) return 1
  if (name.some((other) => isNear(other, word))) return 0.5
  return rest.some((other) => isNear(other, word)) ? 0.25 : 0
}

/** Plural and tense hardly matter: "fridges" finds "fridge", "book" finds "booking". */
function matches(word: string, asked: string): boolean {
  const stem = asked.length > 4 ? asked.replace(/(ies|es|s|ing|ed)$/, '') : asked
  return word.startsWith(stem)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
