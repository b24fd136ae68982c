import { usualLook } from '@guildhall/look'
import type { Council } from '@guildhall/schemas'
import { hoursText, readHours, weekdays } from './hours.ts'

/** A link at the end of pages as it is typed. `id` stays with it while others come and go. */
export type FooterLink = { id: number; text: string; welsh: string; href: string }

/** The settings of the council as the fields of their page. */
export type CouncilFields = {
  name: string
  welshName: string
  phone: string
  email: string
  /** A line each. */
  address: string
  /** What was typed for each weekday. */
  hours: Record<string, string>
  main: string
  link: string
  button: string
  logo?: Council['logo']
  footerText: string
  welshFooterText: string
  links: FooterLink[]
}

/** The fields that show some settings. */
export function fieldsOf(settings: Council): CouncilFields {
  const welsh = settings.translations?.['cy'] ?? {}
  const { look = usualLook, footer } = settings
  return {
    name: settings.name,
    welshName: welsh['/name'] ?? '',
    phone: settings.phone,
    email: settings.email,
    address: settings.address.join('\n'),
    hours: Object.fromEntries(weekdays.map(({ id }) => [id, hoursText(settings.hours[id])])),
    ...look,
    logo: settings.logo,
    footerText: footer?.text ?? '',
    welshFooterText: welsh['/footer/text'] ?? '',
    links: (footer?.links ?? []).map(({ text, href }, index) => ({
      id: index,
      text,
      href,
      welsh: welsh[`/footer/links/${index}/text`] ?? '',
    })),
  }
}

/** The settings that the fields say, keeping of the settings before what has no field. */
export function settingsOf(fields: CouncilFields, before: Council): Council {
  const { main, link, button, logo } = fields
  const look = { main: main.trim().toLowerCase(), link: link.trim().toLowerCase(), button: button.trim().toLowerCase() }
  const isUsual = !before.look && (Object.keys(look) as (keyof typeof look)[]).every((at) => look[at] === usualLook[at])
  const links = fields.links.map(({ text, href }) => ({ text: text.trim(), href: href.trim() }))
  const text = fields.footerText.trim()
  const footer = { ...(text && { text }), ...(links.length > 0 && { links }) }
  const translations = translationsOf(fields, before)
  return {
    format: 'guildhall.council/1',
    name: fields.name.trim(),
    phone: fields.phone.trim(),
    email: fields.email.trim(),
    address: lines(fields.address),
    hours: Object.fromEntries(
      weekdays.flatMap(({ id }) => {
        const openings = readHours(fields.hours[id] ?? '') ?? []
        return openings.length > 0 ? [[id, openings]] : []
      }),
    ),
    ...(!isUsual && { look }),
    ...(logo && { logo }),
    ...(Object.keys(footer).length > 0 && { footer }),
    ...(translations && { translations }),
  }
}

/** Texts of other languages, and Welsh ones of places that have no field here, stay where their place is still there. */
function translationsOf(fields: CouncilFields, before: Council): Council['translations'] {
  const kept = Object.entries(before.translations?.['cy'] ?? {}).filter(([pointer]) => {
    const line = /^\/address\/(\d+)$/.exec(pointer)?.[1]
    return line !== undefined && Number(line) < lines(fields.address).length
  })
  const typed: [string, string][] = [
    ['/name', fields.welshName],
    ...(fields.footerText.trim() === '' ? [] : [['/footer/text', fields.welshFooterText] as [string, string]]),
    ...fields.links.map(({ welsh }, index): [string, string] => [`/footer/links/${index}/text`, welsh]),
  ]
  const said = typed.map(([pointer, text]) => [pointer, text.trim()] as const).filter(([, text]) => text !== '')
  const { cy: _, ...others } = before.translations ?? {}
  const welsh = [...said, ...kept]
  const all = { ...others, ...(welsh.length > 0 && { cy: Object.fromEntries(welsh) }) }
  return Object.keys(all).length > 0 ? all : undefined
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
