import type { DrawnDocument } from '@guildhall/documents'
import { councilFacts } from '../council/council-facts.ts'
import type { Language } from '../council/hours-in-words.ts'
import { DRAWN_TYPES, readLogo } from '../council/logo.ts'
import type { Guildhall } from '../guildhall.ts'

/** The council as it stands at the head and foot of what it issues, with its colour and the logo that a PDF can hold. */
export async function issuerOf(g: Guildhall, language: Language): Promise<DrawnDocument['issuer']> {
  const settings = await g.council.read()
  const { council, councilAddress, councilPhone, councilEmail } = councilFacts(settings, language)
  const lines = [councilAddress, councilPhone, councilEmail].filter((line) => line !== '')
  const { logo, look } = settings
  const picture = logo && DRAWN_TYPES.includes(logo.mediaType) ? await readLogo(g, logo.digest) : undefined
  return { name: council, lines, ...(look && { colour: look.main }), ...(picture && { logo: picture.bytes }) }
}
