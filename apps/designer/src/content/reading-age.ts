/**
 * The age at which most people can read a text: the Flesch–Kincaid grade level (0.39 × words per sentence + 11.8 ×
 * syllables per word − 15.59, Kincaid et al. 1975) plus the five years before the first school grade. English only.
 * Syllables are counted by groups of vowels, which is near enough over a paragraph.
 */
export function readingAge(text: string): number {
  const sentences = text.split(/[.!?]+(?:\s|$)|\n+/).filter((part) => /[a-z]/i.test(part))
  const words = wordsOf(text)
  if (sentences.length === 0 || words.length === 0) return 5
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 + 5
}

/** The words of a text; what stands in for something, as ((name)), and addresses count as one short word. */
export function wordsOf(text: string): string[] {
  return text.replace(/\(\([^)]*\)\)|https?:\S+/g, 'it').match(/[a-z][a-z'’-]*/gi) ?? []
}

function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  if (plain.length <= 3) return 1
  // A last e that is not heard, and the endings that are not a syllable of their own.
  const heard = plain.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, '')
  return heard.match(/[aeiouy]{1,2}/g)?.length ?? 1
}
