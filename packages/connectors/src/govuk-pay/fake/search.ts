import { type PayError, payError } from './check-request.ts'
import { type FakePayment, stateOf } from './fake-payment.ts'
import { writePayment } from './written-payment.ts'

const LARGEST_PAGE = 500

/** One page of the payments that match, newest first, or the error of a search that asks for nonsense. */
export function searchPayments(
  payments: Iterable<FakePayment>,
  query: Record<string, string>,
  base: string,
): { page: object } | { error: PayError } {
  const page = Number(query['page'] ?? 1)
  const size = Number(query['display_size'] ?? LARGEST_PAGE)
  const wrong = [
    ...(Number.isInteger(page) && page >= 1 ? [] : ['page']),
    ...(Number.isInteger(size) && size >= 1 && size <= LARGEST_PAGE ? [] : ['display_size']),
  ]
  if (wrong.length > 0) {
    const text = `Invalid parameters: ${wrong.join(', ')}. See Public API documentation for the correct data formats`
    return { error: payError(422, 'P0401', text) }
  }
  const { reference, state, email } = query
  const found = [...payments]
    .filter((payment) => reference === undefined || payment.reference === reference)
    .filter((payment) => state === undefined || stateOf(payment).status === state)
    .filter((payment) => email === undefined || payment.email?.includes(email))
    .reverse()
  const last = Math.max(1, Math.ceil(found.length / size))
  if (page > last) return { error: payError(404, 'P0402', 'Page not found') }
  const results = found.slice((page - 1) * size, page * size).map((payment) => writePayment(payment, base, false))
  const link = (number: number) => ({
    href: `${base}/v1/payments?${new URLSearchParams({ ...query, page: String(number), display_size: String(size) })}`,
    method: 'GET',
  })
  const _links = {
    self: link(page),
    first_page: link(1),
    last_page: link(last),
    ...(page > 1 ? { prev_page: link(page - 1) } : {}),
    ...(page < last ? { next_page: link(page + 1) } : {}),
  }
  return { page: { total: found.length, count: results.length, page, results, _links } }
}
