import { startChild } from './child.ts'
import type { Ground } from './ground.ts'
import type { Fact } from './measure.ts'
import { Resident, tokenOf } from './resident.ts'

const RESIDENTS = 50
const ROUNDS = 20

/** How long a resident waits for a page of a form to be kept and the next one to be there, with 50 of them on it at once. */
export async function benchResidents(ground: Ground): Promise<Fact[]> {
  const api = await startChild('api-server.ts', [ground.databaseUrl, ground.redisUrl ?? '', 'portal'])
  try {
    const people = await Promise.all(Array.from({ length: RESIDENTS }, () => begin(api.url)))
    await Promise.all(people.map((person) => answer(person, 3)))
    const waits = (await Promise.all(people.map((person) => answer(person, ROUNDS)))).flat()
    return [
      told(
        'A page answered: session, draft read, judged, written',
        waits.map(({ kept }) => kept),
      ),
      told(
        'and the next page drawn',
        waits.map(({ drawn }) => drawn),
      ),
      told(
        'a page refused: session, draft read, judged, drawn with its errors',
        waits.map(({ refused }) => refused),
      ),
    ]
  } finally {
    await api.stop()
  }
}

type Person = { resident: Resident; page: string; next: string; token: string }

/** Somebody who has come to the page that is answered again and again. */
async function begin(site: string): Promise<Person> {
  const resident = new Resident(site)
  const started = await resident.submit('/services/bulky-waste', {}, '/services/bulky-waste/start')
  const first = (await resident.get(started.location)).location
  const page = (id: string) => first.replace(/address$/, id)
  await resident.submit(first, { 'address[postcode]': 'km1 1aa', _action: 'find:address' })
  const choose = await resident.get(`${first}?change=address`)
  const uprn = /<option value="(\d+)"/.exec(choose.html)?.[1] ?? ''
  await resident.submit(`${first}?change=address`, { 'address[uprn]': uprn })
  await resident.submit(page('items'), { 'items[0][item]': 'sofa', 'items[0][quantity]': '1' })
  await resident.submit(page('photo'), {})
  await resident.submit(page('place'), { place: 'On the drive' })
  const { html } = await resident.get(page('contact'))
  return { resident, page: page('contact'), next: page('slot'), token: tokenOf(html) }
}

async function answer({ resident, page, next, token }: Person, times: number) {
  const waits: { kept: number; drawn: number; refused: number }[] = []
  for (let time = 0; time < times; time += 1) {
    const began = performance.now()
    const { location } = await resident.post(page, token, { fullName: `Ann Lee ${time}`, email: 'ann@example.com' })
    if (location !== next) throw new Error(`The page led to ${location || 'itself'} and not to ${next}`)
    const kept = performance.now()
    await resident.get(page)
    const drawn = performance.now()
    const { html } = await resident.post(page, token, { fullName: '', email: 'nobody' })
    if (!html.includes('govuk-error-summary')) throw new Error('What is wrong was not refused')
    waits.push({ kept: kept - began, drawn: drawn - kept, refused: performance.now() - drawn })
  }
  return waits
}

function told(name: string, all: number[]): Fact {
  const sorted = all.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  const value = `p50 ${at(0.5).toFixed(0)} ms, p99 ${at(0.99).toFixed(0)} ms of ${sorted.length}, ${RESIDENTS} residents at once`
  return { name, value, wanted: 'p99 below 1,000 ms', reached: at(0.99) < 1_000 }
}
