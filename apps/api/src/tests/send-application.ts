import type { TestApp } from './open-test-app.ts'

/** What the made-up resident of these tests types; a test may look for it where it must not be. */
export const resident = {
  fullName: 'Jane Quillfeather',
  email: 'jane.quillfeather@home.example',
  phone: '07700 900123',
  place: 'Behind the lavender hedge',
}

export type Sent = { reference: string; draftId: string; headers: { 'x-access-token': string } }

type Body = Record<string, unknown>

/** Fills in the whole bulky waste form as a guest, page by page, through the API; `send` false stops before sending. */
export async function fillIn({ call }: TestApp): Promise<Omit<Sent, 'reference'>> {
  const started = await call({ method: 'POST', url: '/api/drafts', payload: { slug: 'bulky-waste' } })
  const { id, accessToken } = started.body as { id: string; accessToken: string }
  const headers = { 'x-access-token': accessToken }
  const addresses = await call({ url: '/api/addresses?postcode=km11ab' })
  const address = (addresses.body as { addresses: Body[] }).addresses[0]!
  const { uprn, line1, town, postcode } = address
  const pages: Record<string, Body> = {
    address: { address: { uprn, line1, town, postcode } },
    items: { items: [{ item: 'sofa', quantity: 1 }] },
    photo: {},
    place: { place: resident.place },
    contact: { fullName: resident.fullName, email: resident.email, phone: resident.phone },
  }
  for (const [page, answers] of Object.entries(pages)) {
    const saved = await call({ method: 'PUT', url: `/api/drafts/${id}/pages/${page}`, headers, payload: { answers } })
    const { problems } = saved.body as { problems?: unknown[] }
    if (saved.status !== 200 || problems?.length !== 0) throw new Error(`${page}: ${JSON.stringify(saved.body)}`)
  }
  const offered = await call({ url: `/api/drafts/${id}/slots?booking=collections`, headers })
  const [slot] = (offered.body as { slots: { id: string }[] }).slots
  const held = await call({
    method: 'POST',
    url: `/api/drafts/${id}/holds`,
    headers,
    payload: { question: 'slot', slotId: slot!.id },
  })
  if (held.status !== 201) throw new Error(JSON.stringify(held.body))
  return { draftId: id, headers }
}

/** Fills the form in and sends it. */
export async function sendApplication(test: TestApp): Promise<Sent> {
  const { draftId, headers } = await fillIn(test)
  const sent = await test.call({
    method: 'POST',
    url: `/api/drafts/${draftId}/submit`,
    headers: { ...headers, 'idempotency-key': `key-${draftId}` },
  })
  if (sent.status !== 201) throw new Error(JSON.stringify(sent.body))
  return { reference: (sent.body as { reference: string }).reference, draftId, headers }
}

/** Pays on the page of the stand-in with the card that works, as a browser without script would. */
export async function payOn(nextUrl: string): Promise<void> {
  const entered = await fetch(nextUrl, { redirect: 'manual' })
  const cardPage = entered.headers.get('location')!
  const card = {
    cardNo: '4242424242424242',
    expiryMonth: '12',
    expiryYear: '40',
    cardholderName: resident.fullName,
    cvc: '123',
    email: resident.email,
  }
  await fetch(cardPage, { method: 'POST', redirect: 'manual', body: new URLSearchParams(card) })
  const confirmed = await fetch(`${cardPage}/confirm`, { method: 'POST', redirect: 'manual' })
  if (confirmed.status !== 303) throw new Error(`The stand-in answered ${confirmed.status}`)
}
