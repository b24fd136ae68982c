import { randomUUID } from 'node:crypto'

/** Sends the form about a missed bin as a system does, without a browser; gives the reference. */
export async function reportMissedBin(siteUrl: string, email: string): Promise<string> {
  const answers = {
    address: { line1: '1 High Street', town: 'Kingsmere', postcode: 'KM1 1AA' },
    bin: 'general-waste',
    outInTime: true,
    fullName: 'Ada Test',
    email,
  }
  const reply = await fetch(`${siteUrl}/api/applications`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ service: 'missed-bin', answers }),
    signal: AbortSignal.timeout(15_000),
  })
  const body = (await reply.json()) as { reference?: string }
  if (!body.reference) throw new Error(`The form was answered ${reply.status}: ${JSON.stringify(body)}`)
  return body.reference
}
