import { connect } from '@guildhall/database'
import { expectAccessible, openBrowser, screenshot, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { type StartedSite, startSite } from './e2e/start-site.ts'

type Page = Awaited<ReturnType<TestBrowser['newPage']>>

jest.setTimeout(120_000)

let site: StartedSite
let browser: TestBrowser

const question = (id: string, title: string, schema: object, kind: object) => ({
  id,
  title,
  schema: { type: 'object', properties: { [id]: { title, ...schema } }, required: [id] },
  uiSchema: { [id]: { 'ui:options': kind } },
})

/** A service that asks its resident for more once the case is open. */
async function publishAskingService(): Promise<void> {
  const steps = {
    request: { kind: 'form', title: 'Request', config: { form: 'request', by: 'resident' }, next: 'more' },
    more: { kind: 'form', title: 'Tell us about the place', config: { form: 'more', by: 'resident' }, next: 'look' },
    look: {
      kind: 'task',
      title: 'Look at it',
      config: { team: 'licensing', outcomes: [{ id: 'done', title: 'Done' }] },
      next: 'end',
    },
    end: { kind: 'end', title: 'End', config: { outcome: 'completed' } },
  }
  const more = {
    format: 'guildhall.form/1',
    id: 'more',
    title: 'The place',
    pages: [
      question('doors', 'How many doors are there?', { type: 'integer', minimum: 1, maximum: 9 }, { kind: 'number' }),
      question(
        'plan',
        'Add a plan of the place',
        { type: 'string', format: 'uuid' },
        { kind: 'file', types: ['image/png'], maxBytes: 1_000_000, subject: 'plan' },
      ),
    ],
    translations: {
      cy: {
        '/pages/0/title': 'Faint o ddrysau sydd?',
        '/pages/0/schema/properties/doors/title': 'Faint o ddrysau sydd?',
      },
    },
  }
  const { db, close } = connect(site.databaseUrl, 1)
  const known = await db
    .selectFrom('service_versions')
    .select('package')
    .where('slug', '=', 'missed-bin')
    .executeTakeFirstOrThrow()
  const pack = known.package as { forms: object }
  const asking = {
    ...pack,
    process: { format: 'guildhall.process/1', start: 'request', steps },
    forms: { ...pack.forms, more },
  }
  await db
    .insertInto('service_versions')
    .values({ slug: 'missed-bin', version: 1000, package: JSON.stringify(asking) })
    .execute()
  await db.updateTable('services').set({ current_version: 1000 }).where('slug', '=', 'missed-bin').execute()
  await close()
}

beforeAll(async () => {
  site = await startSite()
  await publishAskingService()
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
}, 60_000)

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe.each([
  { mode: 'with JavaScript', javaScript: true },
  { mode: 'without JavaScript', javaScript: false },
])('a request that asks for more, $mode', ({ javaScript }) => {
  let page: Page
  let reference: string
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click()
    await page.waitForLoadState()
  }
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
  const look = async (name: string, on = page) => {
    await expectAccessible(on)
    await screenshot(on, `later-${javaScript ? 'js' : 'plain'}-${name}`)
    await on.setViewportSize({ width: 320, height: 800 })
    expect(await on.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await screenshot(on, `later-${javaScript ? 'js' : 'plain'}-${name}-320`)
    await on.setViewportSize({ width: 1280, height: 900 })
  }
  /** Sends a request and ends on its page. */
  const send = async () => {
    page = await browser.newPage({ javaScript, baseURL: site.url })
    await page.goto('/services/missed-bin')
    await press('Start now')
    await page.getByLabel('Postcode').fill('KM2 3ML')
    await press('Find address')
    await page.getByLabel('Select an address').selectOption({ index: 1 })
    await press('Continue')
    for (let pages = 0; pages < 8 && !page.url().endsWith('/check'); pages += 1) {
      const name = page.getByLabel('Full name')
      if (await name.isVisible()) {
        await name.fill('Morgan Hale')
        await page.getByLabel('Email address').fill('morgan@example.com')
      } else await page.getByRole('radio').first().check()
      await press('Continue')
    }
    await press('Accept and send')
    reference = /requests\/([^/]+)/.exec(page.url())?.[1] ?? ''
    await page.goto(`/requests/${reference}`)
  }

  test('it says whose turn it is, and the answers are given page by page, kept on the way and sent once', async () => {
    await send()
    await page.getByText('It is your turn').waitFor()
    await page.getByText('Tell us about the place', { exact: true }).waitFor()
    await look('turn')
    await press('Answer now')
    await heading('How many doors are there?')
    await press('Continue')
    expect(await page.title()).toMatch(/^Error: /)
    await look('error')
    await page.getByLabel('How many doors').fill('3')
    await press('Continue')
    await heading('Add a plan of the place')
    await page.goto(`/requests/${reference}`)
    await press('Answer now')
    await heading('Add a plan of the place')
    await page.getByRole('link', { name: 'Back', exact: true }).click()
    expect(await page.getByLabel('How many doors').inputValue()).toBe('3')
    await page.goto(`${page.url().split('?')[0]}?lang=cy`)
    await heading('Faint o ddrysau sydd?')
    await page.goto(`${page.url().split('?')[0]}?lang=en`)
    await press('Continue')
    await page.setInputFiles('input[type=file]', { name: 'plan.png', mimeType: 'image/png', buffer: png })
    await press('Continue')
    await heading('Check your answers before you send them')
    await page.getByText('plan.png').waitFor()
    await look('check')
    const check = page.url()
    await press('Accept and send answers')
    await heading('Answers sent')
    await look('sent')
    await page.goto(check.replace('check', 'doors'))
    await heading('Answers sent')
    await page.getByRole('link', { name: 'See how your request is going' }).click()
    await page.getByText('We are working on it', { exact: true }).waitFor()
    expect(await page.getByRole('button', { name: 'Answer now' }).count()).toBe(0)
    await page.getByText('plan.png').waitFor()
  })

  test('a request that went on meanwhile says that the answers are no longer needed', async () => {
    await send()
    await press('Answer now')
    await page.getByLabel('How many doors').fill('2')
    const other = await page.context().newPage()
    await other.goto(`/requests/${reference}/withdraw`)
    await look('withdraw', other)
    await other.getByRole('button', { name: 'Withdraw request' }).click()
    await other.getByRole('heading', { level: 1, name: 'Your request is withdrawn' }).waitFor()
    await press('Continue')
    await heading('This is no longer needed')
    await look('not-needed')
    await page.goto(`/requests/${reference}`)
    await page.getByText('Withdrawn', { exact: true }).waitFor()
  })

  test('an officer is offered to fill it in at the desk; a mistake is said beside its question, and what was typed stays', async () => {
    if (!javaScript) return
    await send()
    const desk = await browser.newPage({ javaScript: true, baseURL: site.url, locale: 'en-GB' })
    await desk.goto('/desk/')
    await desk.getByRole('button', { name: /^Asha/ }).click()
    await desk.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor()
    await desk.goto(`/desk/cases/${reference}`)
    await desk.getByRole('button', { name: 'Fill in for the resident' }).click()
    await desk.getByLabel('How many doors').fill('12')
    await look('desk', desk)
    await desk.getByRole('button', { name: 'Send the answers' }).click()
    await desk.getByRole('alert').getByRole('link').first().waitFor()
    expect(await desk.getByLabel('How many doors').inputValue()).toBe('12')
    await look('desk-error', desk)
    await desk.context().close()
  })
})
