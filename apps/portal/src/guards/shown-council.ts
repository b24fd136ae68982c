import { councilFacts } from '@guildhall/casework'
import { translate } from '@guildhall/form-engine'
import { lookFile, usualLook } from '@guildhall/look'
import type { Council } from '@guildhall/schemas'
import type { ShownCouncil } from '../texts/council.ts'
import type { Language } from '../texts/languages.ts'

/** Where the files of the council itself are served: its colours and its logo. */
export const councilFiles = '/assets/council'

/** The height of the logo at the top of a page, in CSS pixels; portal.css says the same. */
const LOGO_HEIGHT = 48

/** The endings that logos are served under. */
export const logoEndings = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' } as const

/** The council's settings as the frame of a page shows them. */
export function shownCouncil(council: Council, language: Language): ShownCouncil {
  const facts = councilFacts(council, language)
  const { look = usualLook, logo, footer } = translate(council, language)
  const css = lookFile(look)
  return {
    name: facts.council,
    phone: facts.councilPhone,
    email: facts.councilEmail,
    hours: facts.councilHours,
    colour: look.main,
    ...(css && { css: `${councilFiles}/${css}` }),
    ...(logo && { logo: { ...placeOf(logo), saysName: logo.saysName } }),
    footer: { text: footer?.text, links: footer?.links ?? [] },
  }
}

/** Both sizes are said, so that nothing moves when the picture comes. */
function placeOf({ digest, mediaType, width, height }: NonNullable<Council['logo']>) {
  const shown = Math.min(LOGO_HEIGHT, height)
  return {
    src: `${councilFiles}/logo-${digest}.${logoEndings[mediaType]}`,
    width: Math.max(1, Math.round((width * shown) / height)),
    height: shown,
  }
}
