import type { AnswerError, Answers, Question } from '@guildhall/form-engine'
import type { Guildhall } from '../guildhall.ts'
import { compactPostcode } from './find-addresses.ts'

/** Lets the gazetteer say what an address is: by its UPRN the whole of it, by its postcode the zone. */
export async function settleAddresses(
  g: Guildhall,
  questions: Question[],
  answers: Answers,
): Promise<{ answers: Answers; problems: AnswerError[] }> {
  const settled: Answers = { ...answers }
  const problems: AnswerError[] = []
  for (const { name, kind, options } of questions) {
    const answer = answers[name]
    if (kind?.kind !== 'address' || typeof answer !== 'object' || answer === null) continue
    const address = await settle(g, answer as Record<string, unknown>)
    settled[name] = address
    const within = options['within']
    if (typeof within === 'string' && !address['zone']) problems.push({ at: name, message: within })
  }
  return { answers: settled, problems }
}

async function settle(g: Guildhall, given: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (typeof given['uprn'] === 'string' && /^[0-9]{1,12}$/.test(given['uprn'])) {
    const found = await g.gazetteer.address(given['uprn'])
    if (found) {
      const { label: _, ...address } = found
      return address
    }
  }
  const { uprn: _, zone: __, ...typed } = given
  const postcode = typeof typed['postcode'] === 'string' ? compactPostcode(typed['postcode']) : undefined
  if (!postcode) return typed
  const zone = await g.gazetteer.zone(postcode)
  return { ...typed, postcode: `${postcode.slice(0, -3)} ${postcode.slice(-3)}`, ...(zone ? { zone } : {}) }
}
