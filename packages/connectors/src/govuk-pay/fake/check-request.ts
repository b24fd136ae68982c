/** A create request that was found right. Money in pence. */
export type NewFakePayment = {
  amount: number
  reference: string
  description: string
  returnUrl: string
  email?: string
  language: 'en' | 'cy'
  metadata?: Record<string, string | number | boolean>
}

/** An error as GOV.UK Pay words it: the HTTP status and the body. */
export type PayError = { status: number; body: { field?: string; code: string; description: string } }

/** A body of GOV.UK Pay's errors. */
export function payError(status: number, code: string, description: string, field?: string): PayError {
  return { status, body: { ...(field ? { field } : {}), code, description } }
}

const missing = (field: string) => payError(400, 'P0101', `Missing mandatory attribute: ${field}`, field)
const wrong = (field: string, why: string, status = 422) =>
  payError(status, 'P0102', `Invalid attribute value: ${field}. ${why}`, field)

const firewall = /[<>"\\|]/

/** Judges a create request in the order and with the codes of the real one; gives the request or the error. */
export function checkPayment(body: unknown): { payment: NewFakePayment } | { error: PayError } {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const error =
    checkAmount(fields['amount'], 1) ?? checkTexts(fields) ?? checkOptions(fields) ?? checkMetadata(fields['metadata'])
  if (error) return { error }
  return {
    payment: {
      amount: fields['amount'] as number,
      reference: fields['reference'] as string,
      description: fields['description'] as string,
      returnUrl: fields['return_url'] as string,
      language: fields['language'] === 'cy' ? 'cy' : 'en',
      ...(typeof fields['email'] === 'string' ? { email: fields['email'] } : {}),
      ...(fields['metadata'] ? { metadata: fields['metadata'] as NewFakePayment['metadata'] } : {}),
    },
  }
}

/** Judges an amount in pence. */
export function checkAmount(amount: unknown, least: number): PayError | undefined {
  if (amount === undefined || amount === null) return missing('amount')
  if (!Number.isInteger(amount)) return wrong('amount', 'Must be a valid numeric format', 400)
  if ((amount as number) < least) return wrong('amount', `Must be greater than or equal to ${least}`)
  if ((amount as number) > 10_000_000) return wrong('amount', 'Must be less than or equal to 10000000')
  return undefined
}

function checkTexts(fields: Record<string, unknown>): PayError | undefined {
  for (const [field, longest] of [
    ['reference', 255],
    ['description', 255],
    ['return_url', 2000],
  ] as const) {
    const text = fields[field]
    if (text === undefined || text === null || text === '') return missing(field)
    if (typeof text !== 'string' || firewall.test(text)) return wrong(field, 'Must be a valid string format', 400)
    if (text.length > longest) return wrong(field, `Must be less than or equal to ${longest} characters length`)
  }
  const url = String(fields['return_url'])
  const isWeb = URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol)
  return isWeb ? undefined : wrong('return_url', 'Must be a valid URL format')
}

function checkOptions({ email, language }: Record<string, unknown>): PayError | undefined {
  if (email !== undefined && (typeof email !== 'string' || email.length > 254 || !/^[^\s@]+@[^\s@]+$/.test(email))) {
    return wrong('email', 'Must be a valid email address')
  }
  if (language !== undefined && language !== 'en' && language !== 'cy') return wrong('language', 'Must be "en" or "cy"')
  return undefined
}

function checkMetadata(metadata: unknown): PayError | undefined {
  if (metadata === undefined) return undefined
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) {
    return wrong('metadata', 'Must be an object of JSON key-value pairs')
  }
  const entries = Object.entries(metadata)
  if (entries.length > 15) return wrong('metadata', 'Cannot have more than 15 key-value pairs')
  for (const [key, value] of entries) {
    if (key.length < 1 || key.length > 30) return wrong('metadata', 'Keys must be between 1 and 30 characters long')
    if (!['string', 'number', 'boolean'].includes(typeof value))
      return wrong('metadata', 'Values must be of type String, Boolean or Number')
    if (String(value).length > 100) return wrong('metadata', 'Values must be no greater than 100 characters long')
  }
  return undefined
}
