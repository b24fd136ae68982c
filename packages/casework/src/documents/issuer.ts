import { councilFacts } from '../council/council-facts.ts'
import type { Language } from '../council/hours-in-words.ts'
import type { Guildhall } from '../guildhall.ts'

/** The council as it stands at the head and foot of what it issues. */
export async function issuerOf(g: Guildhall, language: Language): Promise<{ name: string; lines: string[] }> {
  const { council, councilAddress, councilPhone, councilEmail } = councilFacts(await g.council.read(), language)
  return { name: council, lines: [councilAddress, councilPhone, councilEmail].filter((line) => line !== '') }
}
