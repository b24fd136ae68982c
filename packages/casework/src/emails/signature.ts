import { councilFacts } from '../council/council-facts.ts'
import type { Language } from '../council/hours-in-words.ts'
import type { Guildhall } from '../guildhall.ts'

/** Who writes, and how to reach them: the name of the council, its phone and when it is answered. */
export async function signature(g: Guildhall, language: Language): Promise<string> {
  const { council, councilPhone, councilHours } = councilFacts(await g.council.read(), language)
  const phone = [councilPhone, councilHours].filter((part) => part !== '').join(', ')
  return [council, phone].filter((line) => line !== '').join('\n')
}
