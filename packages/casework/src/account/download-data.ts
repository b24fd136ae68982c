import type { RequestView } from '../case-view.ts'
import type { Language } from '../council/hours-in-words.ts'
import { type EmailWishes, readEmailWishes } from '../emails/wishes.ts'
import type { Guildhall } from '../guildhall.ts'
import { limit } from '../limit.ts'
import { listRequests, readRequest } from '../residents/requests.ts'
import { type ActingFor, listActedFor } from './acting-for.ts'
import { listAddresses } from './addresses.ts'
import { listOwnSessions } from './own-sessions.ts'
import { readProfile } from './profile.ts'

const TRIES = 5
/** Four pages of "my requests": what one answer may cost. */
const MOST_REQUESTS = 100

/** All that we keep of somebody, as he may take it away. `requestsLeftOut` is how many older requests are not in it. */
export type OwnData = {
  format: 'guildhall.own-data/1'
  madeAt: string
  account: { name: string; email: string; phone: string; since: Date }
  addresses: Record<string, unknown>[]
  actsFor: ActingFor[]
  emails: EmailWishes
  signedInOn: { device: string; since: Date; lastUsedAt: Date }[]
  requests: Omit<RequestView, 'canPay' | 'canWithdraw' | 'canWrite' | 'canRate'>[]
  requestsLeftOut: number
}

/** Gathers what we keep of a resident. Throws too-many-tries after five in fifteen minutes: it costs more than a page. */
export async function downloadData(
  g: Guildhall,
  { personId, sessionToken, language }: { personId: string; sessionToken: string; language?: Language },
): Promise<OwnData> {
  await limit(g, 'download-data', personId, TRIES)
  const account = await readProfile(g, { personId })
  const requests: OwnData['requests'] = []
  let total = 0
  for (let page = 1; requests.length < MOST_REQUESTS; page += 1) {
    const found = await listRequests(g, { personId, page, language })
    total = found.total
    for (const { reference } of found.requests) {
      const view = await readRequest(g, { reference, viewer: { personId }, language })
      const { canPay: _, canWithdraw: __, canWrite: ___, canRate: ____, ...kept } = view
      requests.push(kept)
    }
    if (found.requests.length < found.pageSize) break
  }
  return {
    format: 'guildhall.own-data/1',
    madeAt: g.now().toISOString(),
    account,
    emails: await readEmailWishes(g, { personId }),
    addresses: (await listAddresses(g, { personId })).map(({ address }) => address),
    actsFor: (await listActedFor(g, { personId })).map(({ id: _, ...one }) => one),
    signedInOn: (await listOwnSessions(g, { personId, sessionToken })).map(({ device, since, lastUsedAt }) => ({
      device,
      since,
      lastUsedAt,
    })),
    requests,
    requestsLeftOut: Math.max(0, total - requests.length),
  }
}
