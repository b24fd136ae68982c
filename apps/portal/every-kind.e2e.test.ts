import { gzipSync } from 'node:zlib'
import { expectAccessible, openBrowser, screenshot, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { afterList, beforeList, everyKindService, type Stop } from './e2e/every-kind.ts'
import { publishService } from './e2e/publish-service.ts'
import { type StartedSite, startSite } from './e2e/start-site.ts'

jest.setTimeout(240_000)

let site: StartedSite
let browser: TestBrowser

beforeAll(async () => {
  site = await startSite()
  await publishService(site.url, site.databaseUrl, everyKindService())
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await site?.stop()
}, 60_000)

describe.each([
  { mode: 'with JavaScript', javaScript: true, width: 1280 },
  { mode: 'without JavaScript on a narrow screen', javaScript: false, width: 320 },
])('a question of every kind $mode', ({ javaScript, width }) => {
  let page: Awaited<ReturnType<TestBrowser['newPage']>>
  let broken = false
  let heaviest = 0

  beforeAll(async () => {
    page = await browser.newPage({ javaScript, width, baseURL: site.url })
  })

  /** Each step goes on where the one before ended; after a fault the rest only say so. */
  const step = (name: string, walk: () => Promise<void>) =>
    test(name, async () => {
      if (broken) throw new Error('An earlier step of the journey failed')
      broken = true
      await walk().catch((cause) => {
        throw new Error(`${page.url()}\n${(cause as Error).message}\n${site.faults()}`, { cause })
      })
      broken = false
    })
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click()
    await page.waitForLoadState()
  }
  const look = async (name: string) => {
    await expectAccessible(page)
    // Nothing may stand out to the right of a narrow screen.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await screenshot(page, `kind-${width}-${name}`)
  }
  /** The page must say it in its title, its summary and beside the field that the summary leads to. */
  const refused = async (message: string, name: string) => {
    expect(await page.title()).toMatch(/^Error: /)
    const link = page.getByRole('alert').getByRole('link', { name: message })
    await link.waitFor()
    const target = (await link.getAttribute('href')) ?? ''
    expect(await page.locator(target).count()).toBe(1)
    await look(`${name}-error`)
  }
  /** How much of the page moved by itself after it was first drawn. */
  const moved = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean }
          new PerformanceObserver((list) => {
            const shifts = (list.getEntries() as Shift[]).filter(({ hadRecentInput }) => !hadRecentInput)
            resolve(shifts.reduce((sum, { value }) => sum + value, 0))
          }).observe({ type: 'layout-shift', buffered: true })
          // Nothing is told where nothing moved.
          setTimeout(() => resolve(0), 100)
        }),
    )
  /** The page with all that it loads, in bytes as they are when compressed. */
  const weigh = async () => {
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    const texts = [await page.content(), ...(await Promise.all(loaded.filter(isText).map(load)))]
    return texts.reduce((sum, text) => sum + gzipSync(text).length, 0)
  }
  const walk = async (stops: Stop[]) => {
    for (const { page: id, empty, fill } of stops) {
      await page.waitForURL((url) => url.pathname.endsWith(`/${id}`))
      // The map comes with its script, into the room that is kept for it.
      if (javaScript && id === 'spot') expect(await moved()).toBe(0)
      await look(id)
      if (javaScript) heaviest = Math.max(heaviest, await weigh())
      if (empty !== undefined) {
        await press('Continue')
        await refused(empty, id)
      }
      await fill?.(page)
      await press('Continue')
    }
  }

  step('each page says what is missing, and takes an answer as people type it', async () => {
    await page.goto('/services/every-kind')
    await press('Start now')
    await walk(beforeList)
  })

  step('what is worked out is shown, and cannot be typed', async () => {
    await page.getByRole('heading', { level: 1, name: 'What the stalls cost' }).waitFor()
    expect(await page.locator('#stallFee').textContent()).toBe('£50.00')
    expect(await page.locator('[name^=stallFee]').count()).toBe(0)
    await look('stall-fee')
    await press('Continue')
  })

  step('a list is added to, changed and shortened one item at a time', async () => {
    const heading = (name: RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
    await heading(/Helper 1/)
    await look('helpers-first')
    await press('Continue')
    await refused('Enter full name', 'helpers-first')
    await page.getByLabel('Full name').fill('Ada Lovelace')
    await press('Continue')
    await page.getByText('Do you need to add another helper?').waitFor()
    await look('helpers-list')
    await press('Continue')
    await refused('Select yes if you need to add another helper', 'helpers-list')
    await page.getByLabel('No').check()
    await press('Continue')
    await refused('You must add at least 2', 'helpers-few')
    for (const [name, place] of [
      ['Grace', 2],
      ['Eve', 3],
    ] as const) {
      await page.getByLabel('Yes').check()
      await press('Continue')
      await heading(new RegExp(`Helper ${place}`))
      await page.getByLabel('Full name').fill(name)
      await press('Continue')
    }
    await page.getByText('You have added 3, which is the most you can add.').waitFor()
    await look('helpers-full')
    await page.getByRole('link', { name: 'Change Helper 2' }).click()
    await heading(/Helper 2/)
    expect(await page.getByLabel('Full name').inputValue()).toBe('Grace')
    await page.getByLabel('Full name').fill('Grace Hopper')
    await page.getByLabel('Day').fill('9')
    await press('Continue')
    await refused('Date of birth must include a month and year', 'helpers-change')
    await page.getByLabel('Month').fill('12')
    await page.getByLabel('Year').fill('1906')
    await press('Continue')
    await page.getByText('9 December 1906').waitFor()
    await press('Remove Helper 3')
    expect(await page.getByText('Eve', { exact: true }).count()).toBe(0)
    await page.getByLabel('No').check()
    await press('Continue')
  })

  step(
    'the rest follows, and the answers read as they were meant, account numbers by their last digits only',
    async () => {
      await page.getByRole('heading', { level: 1, name: 'Where do you live?' }).waitFor()
      await page.getByLabel('Postcode').fill('km11aa')
      await press('Find address')
      await page.getByLabel('Select an address').selectOption({ label: '3 Abbey Road, Kingsmere, KM1 1AA' })
      await press('Continue')
      await walk(afterList)
      await page.getByRole('heading', { level: 1, name: 'Check your answers before you send them' }).waitFor()
      const text = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ')
      for (const said of [
        'Siân O’Neil',
        '5 June 2030 to 7 June 2030',
        '4999 Abbey Road',
        'By the bandstand',
        'Easting 402040, northing 301500',
        '9:30am',
        '4 stars – good',
        'Toilets: Good',
        'Grass and flower beds: Poor',
        'AA19 AAA',
        'AB 12 34 56 C',
        '£50.00',
        'Grace Hopper, 9 December 1906',
        'Sort code ending in 30',
        'Account number ending in 678',
        'Signed by Siân O’Neil',
      ])
        expect(text).toContain(said)
      expect(text).not.toMatch(/12345678|309430/)
      expect(await page.getByRole('link', { name: /^Change What the stalls cost/ }).count()).toBe(0)
      await look('check')
    },
  )

  if (javaScript) {
    step(
      'no page of the form, one with a list of 5,000 among them, weighs more than 60 kB with its script and style',
      async () => {
        expect(heaviest).toBeGreaterThan(5_000)
        expect(heaviest).toBeLessThan(60_000)
      },
    )
  }

  step('a list is changed from the check page and leads back to it', async () => {
    await page.getByRole('link', { name: 'Change Who will help you?' }).click()
    await page.getByRole('link', { name: 'Change Helper 1' }).click()
    await page.getByLabel('Full name').fill('Ada King')
    await press('Continue')
    await page.getByLabel('No').check()
    await press('Continue')
    await page.getByRole('heading', { level: 1, name: 'Check your answers before you send them' }).waitFor()
    await page.getByText('Ada King').waitFor()
    await press('Accept and send')
    await page.getByRole('heading', { level: 1, name: 'Request sent' }).waitFor()
  })
})

function isText(address: string): boolean {
  return /\.(css|js)$/.test(new URL(address).pathname)
}

async function load(address: string): Promise<string> {
  return (await fetch(address, { signal: AbortSignal.timeout(10_000) })).text()
}
