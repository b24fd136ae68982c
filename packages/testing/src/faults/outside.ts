/** The stand-ins of the outside world as a test sees them. */
export type Outside = {
  url: string
  /** Every payment that was ever made, by its reference, which is the id of our attempt. */
  payments(): Promise<Record<string, { payments: number; succeeded: number; refunded: number }>>
  /** Every message that was ever sent, the newest first. */
  messages(): Promise<Message[]>
  /** How often a message was sent under each reference of ours. */
  sentByReference(): Promise<Record<string, number>>
  /** How often the register of the back office was written to under each key of ours. */
  registered(): Promise<Record<string, number>>
  /** Lets a system misbehave from now on; without faults it is well again. */
  faults(system: 'govuk-pay' | 'govuk-notify' | 'back-office', faults?: Faults): Promise<void>
  /** Types a card into the page behind `nextUrl`; gives the address of the payment's page. */
  typeCard(nextUrl: string, card?: string): Promise<string>
  /** Presses the last button; gives the address that the payer is sent back to. */
  confirm(page: string): Promise<string | null>
}

export type Message = { to: string; subject: string; body: string; reference: string }
export type Faults = { dropReplyAfterActing?: number; failNext?: number; status?: number; delayMs?: number }

export const cards = { pays: '4242424242424242', declined: '4000000000000002' }

export function openOutside(url: string): Outside {
  const read = async (path: string) => (await call(`${url}${path}`)).json()
  return {
    url,
    payments: async () => (await read('/govuk-pay/_fake/payments')).references,
    messages: async () => (await read('/govuk-notify/_fake/messages?limit=1000')).messages,
    sentByReference: async () => (await read('/govuk-notify/_fake/references')).references,
    registered: async () => (await read('/back-office/_fake/records')).keys,
    faults: async (system, faults = {}) => {
      const headers = { 'content-type': 'application/json' }
      await call(`${url}/${system}/_fake/faults`, { method: 'POST', headers, body: JSON.stringify(faults) })
    },
    typeCard: async (nextUrl, card = cards.pays) => {
      const page = (await call(nextUrl)).headers.get('location')
      if (!page) throw new Error('The link to the payment page was used before')
      const answers = { cardNo: card, expiryMonth: '12', expiryYear: '2039', cardholderName: 'A Payer', cvc: '123' }
      await call(page, { method: 'POST', body: new URLSearchParams(answers) })
      return page
    },
    confirm: async (page) => (await call(`${page}/confirm`, { method: 'POST' })).headers.get('location'),
  }
}

async function call(url: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(20_000) })
}
