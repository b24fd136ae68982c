/** Shorter words are taken as they stand: one letter more or less makes another word of them. */
const SHORTEST = 4
const LONG = 8

/** Whether somebody may have meant `word` when they typed `asked`: a letter wrong, missing, too much or swapped with its neighbour; two in long words. */
export function isNear(word: string, asked: string): boolean {
  if (asked.length < SHORTEST || word.length < SHORTEST) return false
  const most = asked.length >= LONG ? 2 : 1
  // Plural and tense at the end of the other word hardly matter.
  return [word, word.slice(0, asked.length)].some((whole) => distance(whole, asked, most) <= most)
}

/** How many slips lie between two words (optimal string alignment); more than `most` counts as one more than that. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : changed
      row.push(Math.min(changed, swapped, last[j]! + 1, row[j - 1]! + 1))
    }
    before = last
    last = row
  }
  return last[b.length]!
}
