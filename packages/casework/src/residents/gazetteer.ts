import type { Db } from '@guildhall/database'
import { addresses } from '@guildhall/database/queries'
import { remembering } from '../remember.ts'
import { type Address, toAddress } from './find-addresses.ts'

/** What the gazetteer says about an address that an application names. It is loaded anew now and then, so an answer may be a minute old. */
export type Gazetteer = {
  address(uprn: string): Promise<Address | undefined>
  /** `postcode` as `compactPostcode` gives it. */
  zone(postcode: string): Promise<string | undefined>
}

const KEPT = { forMs: 60_000, most: 10_000 }

export function createGazetteer(db: Db): Gazetteer {
  return {
    address: remembering(async (uprn) => {
      const row = await addresses.findByUprn(db, uprn)
      return row && toAddress(row)
    }, KEPT),
    zone: remembering(async (postcode) => (await addresses.findByPostcode(db, postcode))[0]?.zone ?? undefined, KEPT),
  }
}
