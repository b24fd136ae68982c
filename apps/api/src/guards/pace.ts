import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Pace } from '../operation.ts'
import { HttpProblem } from '../problems/http-problem.ts'

/** How often one address may call in a window of milliseconds. Casework's counters in PostgreSQL hold over all processes; these only keep a flood from reaching it. */
export const paces: Record<Pace, { max: number; timeWindow: number }> = {
  'sign-in': { max: 20, timeWindow: 60_000 },
  submission: { max: 60, timeWindow: 60_000 },
  upload: { max: 30, timeWindow: 60_000 },
  lookup: { max: 60, timeWindow: 60_000 },
  system: { max: 300, timeWindow: 60_000 },
}

/** Makes the limits available to the routes that name a pace. */
export async function registerPaces(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    keyGenerator: addressOf,
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: () => new HttpProblem('too-many-tries'),
  })
}

/** Counts a call by its address and throws too-many-tries beyond its pace: for what is looked at before a route is. Undefined where paces are off. */
export function paceGuard(app: FastifyInstance, pace: Pace): ((request: FastifyRequest) => Promise<void>) | undefined {
  if (!app.hasDecorator('createRateLimit')) return undefined
  const count = app.createRateLimit({ ...paces[pace], keyGenerator: addressOf })
  return async (request) => {
    const counted = await count(request)
    if (!counted.isAllowed && counted.isExceeded) throw new HttpProblem('too-many-tries')
  }
}

/** An IPv6 household has a whole /64, so its addresses count as one. */
function addressOf(request: FastifyRequest): string {
  const { ip } = request
  return ip.includes(':') && !ip.includes('.') ? ip.split(':').slice(0, 4).join(':') : ip
}
