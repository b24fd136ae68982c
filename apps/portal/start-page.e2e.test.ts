import { catalogue } from '@guildhall/schemas/catalogue'
import { openBrowser, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll, describe, jest, test } from '@jest/globals'
import { lookAt } from './e2e/look-at.ts'
import { publishService } from './e2e/publish-service.ts'
import { type StartedSite, startSite } from './e2e/start-site.ts'

jest.setTimeout(120_000)

let site: StartedSite
let browser: TestBrowser

/** A service of the catalogue that says nothing itself of what it costs or how long its form takes. */
function saysLittle(slug: string) {
  const pack = catalogue().find(({ service }) => service.slug === slug)!
  const { need, otherWays } = pack.service.start
  const who = 'Anybody who lives in ((council))’s area'
  const { '/start/cost': _, '/start/duration': __, ...welsh } = pack.service.translations!['cy']!
  const cy = { ...welsh, '/start/who': 'Unrhyw un sy’n byw yn yr ardal' }
  return {
    ...pack,
    service: { ...pack.service, slug: `${slug}-short`, start: { need, otherWays, who }, translations: { cy } },
  }
}

beforeAll(async () => {
  site = await startSite()
  for (const slug of ['bulky-waste', 'missed-bin']) await publishService(site.url, site.databaseUrl, saysLittle(slug))
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
}, 60_000)

describe.each([
  { mode: 'with JavaScript', javaScript: true, mark: 'js' },
  { mode: 'without JavaScript', javaScript: false, mark: 'plain' },
])('the start page of a service, $mode', ({ javaScript, mark }) => {
  test('what the designer did not write is worked out from the fee and the clock, in both languages', async () => {
    const page = await browser.newPage({ javaScript, baseURL: site.url })
    const says = (words: string | RegExp) => page.getByText(words).first().waitFor()
    await page.goto('/services/bulky-waste-short?lang=en')
    await says('Anybody who lives in Kingsmere Council’s area.')
    await says(/^Collection of up to 3 items: £35$/)
    await says('The form works out what you pay before you send it.')
    await lookAt(page, `start-fees-${mark}`)
    await page.goto('/services/missed-bin-short')
    await says('It is free.')
    await says('We aim to be done within 2 working days of getting your request.')
    await lookAt(page, `start-free-${mark}`)
    await page.goto('/services/missed-bin-short?lang=cy')
    await page.getByRole('heading', { name: 'Pwy all wneud cais' }).waitFor()
    await says('Mae am ddim.')
    await says('Ein nod yw gorffen o fewn 2 diwrnod gwaith')
    await lookAt(page, `start-welsh-${mark}`)
  })
})
