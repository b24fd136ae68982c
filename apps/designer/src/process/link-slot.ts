import type { ServicePackage } from '@guildhall/schemas'

/** The package with a question about a slot offering the slots of a calendar, where it offers none that is there yet. */
export function linkSlot(pack: ServicePackage, question: string, booking: string): ServicePackage {
  if (!Object.hasOwn(pack.bookings, booking)) return pack
  let isChanged = false
  const forms = Object.entries(pack.forms).map(([id, form]) => {
    const pages = form.pages.map((page) => {
      const ui = page.uiSchema[question] as { 'ui:options'?: Record<string, unknown> } | undefined
      const options = ui?.['ui:options']
      const known = String(options?.['booking'])
      if (options?.['kind'] !== 'booking-slot' || Object.hasOwn(pack.bookings, known)) return page
      isChanged = true
      return { ...page, uiSchema: { ...page.uiSchema, [question]: { ...ui, 'ui:options': { ...options, booking } } } }
    })
    return [id, { ...form, pages }] as const
  })
  return isChanged ? { ...pack, forms: Object.fromEntries(forms) } : pack
}
