/** What PostgreSQL or the socket says when the database cannot be reached just now, or takes no more callers. */
const away = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  '53300',
  '57P01',
  '57P02',
  '57P03',
])

/** The same from the driver, which gives no code for it. */
const saidByDriver =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/

const DEEPEST = 5

/** Whether an error, or what caused it, means that the database is away for a while: trying again later is all that helps. */
export function isDatabaseAway(error: unknown): boolean {
  for (let one = error, depth = 0; one instanceof Error && depth < DEEPEST; one = one.cause, depth += 1) {
    const { code } = one as { code?: unknown }
    if ((typeof code === 'string' && away.has(code)) || saidByDriver.test(one.message)) return true
  }
  return false
}
