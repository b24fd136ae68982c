import { addresses } from '@guildhall/database/queries'
import type { Guildhall } from '../guildhall.ts'

/** An address of the gazetteer. `label` is the whole of it on one line. */
export type Address = {
  uprn: string
  line1: string
  line2?: string
  town: string
  postcode: string
  zone?: string
  label: string
}

/** The addresses at a postcode in any spacing or case, at most 100; none for what is not a postcode. */
export async function findAddresses(g: Guildhall, { postcode }: { postcode: string }): Promise<Address[]> {
  const compact = compactPostcode(postcode)
  if (!compact) return []
  return (await addresses.findByPostcode(g.db, compact)).map(toAddress)
}

/** A postcode without spaces in capitals; undefined for what cannot be one. */
export function compactPostcode(typed: string): string | undefined {
  const compact = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return /^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}$/.test(compact) ? compact : undefined
}

/** An address as everybody but the database sees it. */
export function toAddress(row: NonNullable<Awaited<ReturnType<typeof addresses.findByUprn>>>): Address {
  const postcode = `${row.postcode.slice(0, -3)} ${row.postcode.slice(-3)}`
  return {
    uprn: row.uprn,
    line1: row.line1,
    ...(row.line2 ? { line2: row.line2 } : {}),
    town: row.town,
    postcode,
    ...(row.zone ? { zone: row.zone } : {}),
    label: [row.line1, row.line2, row.town, postcode].filter(Boolean).join(', '),
  }
}
