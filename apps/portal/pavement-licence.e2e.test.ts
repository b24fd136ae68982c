import { openBrowser, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { lookAt } from './e2e/look-at.ts'
import { readMail } from './e2e/mailbox.ts'
import { type StartedSite, startSite } from './e2e/start-site.ts'

type Page = Awaited<ReturnType<TestBrowser['newPage']>>

/** A picture of one point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

jest.setTimeout(120_000)

let site: StartedSite
let browser: TestBrowser
let desk: Page

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  desk = await browser.newPage({ javaScript: true, baseURL: site.url, locale: 'en-GB' })
  desk.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) throw new Error(message.text())
  })
})

afterAll(async () => {
  await browser?.close()
  await site?.stop()
}, 60_000)

describe.each([
  { mode: 'with JavaScript', javaScript: true, width: '1600', end: 'granted' },
  { mode: 'without JavaScript', javaScript: false, width: '1200', end: 'refused' },
])('a pavement licence $mode, $end', ({ javaScript, width, end }) => {
  const email = `cafe-${end}@example.com`
  let page: Page
  let reference: string
  let broken = false

  beforeAll(async () => {
    page = await browser.newPage({ javaScript, baseURL: site.url })
  })

  /** Each step goes on where the one before ended; after a fault the rest only say so. */
  const step = (name: string, walk: () => Promise<void>) =>
    test(name, async () => {
      if (broken) throw new Error('An earlier step of the journey failed')
      broken = true
      await walk().catch((cause) => {
        throw new Error(`${(cause as Error).message}\n${site.faults()}`, { cause })
      })
      broken = false
    })
  const look = (name: string, on = page) => lookAt(on, `pavement-${javaScript ? 'js' : 'plain'}-${name}`)
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click()
    await page.waitForLoadState()
  }
  const heading = (name: string | RegExp, on = page) => on.getByRole('heading', { level: 1, name }).waitFor()
  const refused = async (message: string, name: string) => {
    expect(await page.title()).toMatch(/^Error: /)
    await page.getByRole('alert').getByRole('link', { name: message }).waitFor()
    await look(`${name}-error`)
  }

  const task = (name: string, status: string) =>
    page.getByRole('listitem').filter({ hasText: name }).getByText(status, { exact: true }).waitFor()
  const open = (name: string) => page.getByRole('link', { name, exact: true }).click()

  step('a business does the sections of the form in its own order and is told what is wrong', async () => {
    await page.goto('/services/pavement-licence')
    await heading('Apply for a pavement licence')
    await look('service')
    await press('Start now')

    await page.getByText('You have completed 0 of 3 sections.').waitFor()
    await look('tasks')
    expect(await page.getByRole('link', { name: 'Check your answers and send' }).count()).toBe(0)
    const draft = new URL(page.url()).pathname.replace('/tasks', '')
    await page.goto(`${draft}/check`)
    await page.waitForURL(/\/tasks$/)

    await open('Contact details')
    await heading('How can we contact you?')
    await page.getByLabel('Full name').fill('Morgan Hale')
    await page.getByLabel('Email address').fill(email)
    await look('contact')
    await press('Continue')
    await task('Contact details', 'Completed')

    await open('The premises')
    await heading('Where are the premises?')
    await look('address')
    await page.getByLabel('Postcode').fill('KM1 1AA')
    await press('Find address')
    await look('address-choose')
    await page.getByLabel('Select an address').selectOption({ index: 1 })
    await press('Continue')
    await page.getByRole('link', { name: 'Back', exact: true }).click()
    await page.getByRole('link', { name: 'Back', exact: true }).click()
    await task('The premises', 'In progress')
    await look('tasks-half')
    await page.goto(`${draft}/tasks?lang=cy`)
    await page.getByText('Rydych wedi cwblhau 1 o 3 adran.').waitFor()
    await task('Y safle', 'Ar y gweill')
    await look('tasks-cy')
    await page.goto(`${draft}/tasks?lang=en`)
    await open('The premises')

    await heading('What is the business called?')
    await press('Continue')
    await refused('Enter the name of the business', 'business')
    await page.getByLabel('What is the business called?').fill('The Copper Kettle')
    await press('Continue')
    await task('The premises', 'Completed')
    await open('Tables outside')

    await heading('How many tables do you want to put out?')
    await page.getByLabel('How many tables').fill('a few')
    await press('Continue')
    await look('tables-error')
    await page.getByLabel('How many tables').fill('4')
    await press('Continue')

    await heading('Will you serve alcohol at the tables?')
    await press('Continue')
    await look('alcohol-error')
    await page.getByLabel('No', { exact: true }).check()
    await press('Continue')

    await page.getByText('You have completed 3 of 3 sections.').waitFor()
    await look('tasks-done')
    await page
      .getByRole('link', { name: 'Check your answers and send' })
      .or(page.getByRole('button', { name: 'Check your answers and send' }))
      .click()
    await heading('Check your answers before you send them')
    await page.getByRole('heading', { level: 2, name: 'Tables outside' }).waitFor()
    await page.getByRole('link', { name: /^Change How many tables/ }).click()
    await page.getByLabel('How many tables').fill('4')
    await press('Continue')
    await heading('Check your answers before you send them')
    await look('check')
    await press('Accept and send')
    await heading('Request sent')
    reference = /PAV-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.content())?.[0] ?? ''
    await look('sent')
    await page.getByRole('link', { name: 'See how your request is going' }).click()
    await page.getByText('We are working on it', { exact: true }).waitFor()
    await look('request')
    await page.goto(`/requests/${reference}?lang=cy`)
    await look('request-cy')
    await page.goto(`/requests/${reference}?lang=en`)
    await readMail(site.fakesUrl, email, `We have your application for a pavement licence – ${reference}`)
  })

  step('an officer measures the site: the form of the task says what is wrong and loses nothing', async () => {
    await desk.goto('/desk/')
    const asha = desk.getByRole('button', { name: /^Asha/ })
    const tasks = desk.getByRole('heading', { level: 1, name: 'Tasks' })
    await asha.or(tasks).first().waitFor()
    if (await asha.isVisible()) {
      await asha.click()
      await tasks.waitFor()
    }
    await desk.goto(`/desk/cases/${reference}`)
    await desk.getByRole('button', { name: 'Claim this task' }).click()
    const width1 = desk.getByLabel('How much clear width is left for people on foot?')
    await width1.waitFor()
    await look('desk-measure', desk)
    await width1.fill('wide')
    await desk.getByRole('button', { name: 'Save the answers' }).click()
    await desk.getByRole('alert').getByRole('link').waitFor()
    expect(await width1.inputValue()).toBe('wide')
    await look('desk-measure-error', desk)
    await desk.getByRole('alert').getByRole('link').click()
    expect(await desk.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    // Photos go to the case as they are chosen, and are taken back one by one.
    const photos = desk.getByLabel('Add photos of the site')
    await photos.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no photo') })
    await desk.getByRole('alert').getByRole('link', { name: 'The selected file must be a JPEG, PNG or WebP' }).waitFor()
    await photos.setInputFiles(['front.png', 'back.png'].map((name) => ({ name, mimeType: 'image/png', buffer: png })))
    await desk.getByText('You have added 2 of up to 5 files.').waitFor()
    await look('desk-measure-photos', desk)
    await desk.getByRole('button', { name: 'Remove back.png' }).click()
    await desk.getByText('You have added 1 of up to 5 files.').waitFor()
    expect(await width1.inputValue()).toBe('wide')
    await width1.fill(width)
    await width1.press('Enter')
    await desk.getByRole('status').filter({ hasText: 'is filled in' }).waitFor()
    await desk.getByRole('link', { name: 'front.png' }).first().waitFor()
    expect(await desk.getByText('back.png').count()).toBe(0)
    await look('desk-measured', desk)
  })

  step('answers are corrected: chosen, edited, looked at, and kept before and after', async () => {
    if (end !== 'granted') return
    await desk.getByRole('button', { name: 'Correct answers' }).click()
    await desk.getByRole('dialog').getByRole('button', { name: 'Continue' }).click()
    await desk.getByText('Select at least one answer').waitFor()
    await desk.getByRole('checkbox', { name: /What is the business called/ }).waitFor()
    await look('desk-correct-choose', desk)
    await desk
      .getByText(/What is the business called\?/)
      .last()
      .click()
    await desk
      .getByText(/How many tables do you want to put out\?/)
      .last()
      .click()
    await desk.getByRole('dialog').getByRole('button', { name: 'Continue' }).click()
    const tables = desk.getByRole('dialog').getByLabel(/How many tables/)
    await tables.fill('400')
    await desk.getByRole('button', { name: 'See what it changes' }).click()
    await desk.getByRole('dialog').getByRole('alert').getByRole('link').waitFor()
    expect(await tables.inputValue()).toBe('400')
    await look('desk-correct-error', desk)
    await tables.fill('5')
    await desk.getByRole('button', { name: 'See what it changes' }).click()
    await desk.getByRole('dialog').getByText('What comes next in the case').waitFor()
    await look('desk-correct-look', desk)
    await desk.getByRole('button', { name: 'Correct the answer' }).click()
    await desk.getByText('Enter a reason').waitFor()
    expect(await desk.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await desk.getByLabel('Reason').fill('They called: five tables, not four')
    await desk.getByRole('button', { name: 'Correct the answer' }).click()
    await desk.getByRole('status').filter({ hasText: 'The answers are corrected' }).waitFor()
    const kept = desk.getByRole('region', { name: 'Correction' })
    await kept.getByText('They called: five tables, not four').waitFor()
    await kept.getByText(/Before: 4/).waitFor()
    await look('desk-corrected', desk)
  })

  step('an objection is recorded, and the case goes on to be decided', async () => {
    await desk.getByRole('button', { name: 'Record: objection received' }).click()
    await look('desk-objection', desk)
    await desk.getByRole('dialog').getByRole('button', { name: 'It has happened' }).click()
    await desk.getByRole('status').filter({ hasText: 'Recorded: objection received' }).waitFor()
    if (end === 'refused') return
    await desk.getByRole('button', { name: 'Claim this task' }).click()
    await desk.getByRole('button', { name: 'Grant', exact: true }).click()
    await look('desk-grant', desk)
    await desk.getByRole('button', { name: 'Complete the task' }).click()
    await desk.getByRole('status').filter({ hasText: 'is completed: Grant' }).waitFor()
  })

  step('the business is told how it ended, and its page says so', async () => {
    await readMail(
      site.fakesUrl,
      email,
      end === 'granted'
        ? `Your pavement licence – ${reference}`
        : `Your application for a pavement licence – ${reference}`,
    )
    await page.goto(`/requests/${reference}`)
    if (end === 'granted') {
      await page.getByText('Granted', { exact: true }).waitFor()
      await page.getByText('Nothing to do now', { exact: true }).waitFor()
      await page.getByText(/^It runs until .* You can renew it from /).waitFor()
      expect(await page.getByText('In progress').count()).toBe(0)
      await page.goto(`/requests/${reference}?lang=cy`)
      await page.getByText('Wedi’i chaniatáu', { exact: true }).waitFor()
      await look('request-done-cy')
      await page.goto(`/requests/${reference}?lang=en`)
    } else {
      await page.getByText('Refused', { exact: true }).first().waitFor()
      await page.getByText('Nothing more to do', { exact: true }).waitFor()
    }
    await page.getByText('We have done this: Measure the site').waitFor()
    expect(await page.getByText(/submitted/).count()).toBe(0)
    await look('request-done')
    await desk.goto(`/desk/cases/${reference}`)
    await heading(reference, desk)
    await look('desk-done', desk)
  })
})
