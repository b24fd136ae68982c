import { readFile } from 'node:fs/promises'
import { expectAccessible, openBrowser, screenshot, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { finishTask } from './e2e/finish-task.ts'
import { readMail } from './e2e/mailbox.ts'
import { payWith } from './e2e/pay.ts'
import { type StartedSite, startSite } from './e2e/start-site.ts'

type Page = Awaited<ReturnType<TestBrowser['newPage']>>

// A step goes through many pages of a real browser.
jest.setTimeout(120_000)

let site: StartedSite
let browser: TestBrowser

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await site?.stop()
}, 60_000)

/** A photo that is one: the type of a file is told by its content. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe.each([
  { mode: 'with JavaScript', javaScript: true },
  { mode: 'without JavaScript', javaScript: false },
])('bulky waste $mode', ({ javaScript }) => {
  const email = `resident-${javaScript ? 'with' : 'without'}@example.com`
  let page: Page
  let reference: string

  beforeAll(async () => {
    page = await browser.newPage({ javaScript, baseURL: site.url })
  })

  let broken = false
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
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click()
    await page.waitForLoadState()
  }
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
  const download = async (link: string) => {
    const started = page.waitForEvent('download')
    await page.getByRole('link', { name: link }).click()
    const file = await started
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) }
  }
  const look = async (name: string) => {
    await expectAccessible(page)
    await screenshot(page, `portal-${javaScript ? 'js' : 'plain'}-${name}`)
  }
  /** The page must say what is wrong in its title, its summary and beside the field. */
  const refused = async (message: string, name: string) => {
    expect(await page.title()).toMatch(/^Error: /)
    const link = page.getByRole('alert').getByRole('link', { name: message })
    await link.waitFor()
    const target = (await link.getAttribute('href')) ?? ''
    expect(await page.locator(target).count()).toBe(1)
    if (javaScript)
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('govuk-error-summary')
    await look(`${name}-error`)
  }

  step('the service is found by what it does and says what it takes', async () => {
    await page.goto('/')
    await look('home')
    await page.getByLabel('What do you need?').fill('old furniture')
    await look('home-typed')
    await press('Search')
    await look('search')
    await page.getByRole('link', { name: 'Bulky waste collection' }).click()
    await heading('Bulky waste collection')
    await page.getByText('From £35').waitFor()
    await look('service')
    await press('Start now')
  })

  step('the address is looked up by its postcode, or typed', async () => {
    await heading('What is the address for the collection?')
    await look('address')
    await press('Find address')
    await refused('Enter a full UK postcode, like KM1 1AA', 'address')
    await press('Enter address manually')
    await look('address-manual')
    await press('Continue')
    await refused('Enter address line 1, typically the building and street', 'address-manual')
    await page.getByLabel('Address line 1').fill('3 Abbey Road')
    await page.getByLabel('Town or city').fill('Kingsmere')
    await look('address-manual-typed')
    await press('Find an address by postcode')
    await page.getByLabel('Postcode').fill('km11aa')
    await look('address-typed')
    await page.getByLabel('Postcode').press('Enter')
    await page.getByLabel('Select an address').waitFor()
    await look('address-choose')
    await press('Continue')
    await refused('Select an address', 'address-choose')
    await page.getByLabel('Select an address').selectOption({ label: '3 Abbey Road, Kingsmere, KM1 1AA' })
    await look('address-chosen')
    await press('Continue')
  })

  step('items, photo, place and contact are asked one page at a time, each saying what is wrong', async () => {
    await heading('What do you want us to collect?')
    await look('items')
    await press('Continue')
    await refused('Enter how many you have of at least one item', 'items')
    await page.getByLabel('Armchair').fill('9')
    await press('Continue')
    await refused('You can only have 8 items in one collection', 'items-many')
    await page.getByLabel('Armchair').fill('2')
    await page.getByLabel('Fridge or freezer').fill('1')
    await page.getByLabel('Mattress').fill('1')
    await look('items-typed')
    await press('Continue')

    await heading('Add a photo of the items (optional)')
    // 3 items for £35, one more for £7, the fridge for £15, two armchairs for £5 each.
    await page.getByText('Cost: £67').waitFor()
    await look('photo')
    await page.setInputFiles('input[type=file]', {
      name: 'x.png',
      mimeType: 'image/png',
      buffer: Buffer.from('no photo'),
    })
    await press('Continue')
    await refused('The selected file must be a JPEG, PNG or WebP', 'photo')
    await page.setInputFiles('input[type=file]', { name: 'items.png', mimeType: 'image/png', buffer: png })
    await look('photo-chosen')
    await press('Continue')

    await heading('Where will you leave the items?')
    await look('place')
    await press('Continue')
    await refused('Enter where you will leave the items', 'place')
    await page.getByLabel('Where will you leave the items?').fill('On the drive by the garage')
    await look('place-typed')
    await press('Continue')

    await heading('How can we contact you?')
    await look('contact')
    await page.getByLabel('Email address').fill('nobody')
    await press('Continue')
    await refused('Enter your full name', 'contact')
    expect(await page.getByLabel('Email address').inputValue()).toBe('nobody')
    await page.getByLabel('Full name').fill('Siân O’Neil')
    await page.getByLabel('Email address').fill(email)
    await page.getByLabel('Phone number').fill('01632 960 001')
    await look('contact-typed')
    await press('Continue')
  })

  step('a collection day is chosen, and kept for fifteen minutes', async () => {
    await heading('Choose a collection day')
    await look('slot')
    await press('Continue')
    await refused('Select a day and time', 'slot')
    await page.getByRole('radio').first().check()
    await look('slot-chosen')
    await press('Continue')
    await heading('Check your answers before you send them')
    await page.getByText(/We are keeping this for you until \d{1,2}(:\d\d)?[ap]m/).waitFor()
    await look('check')
  })

  step('each answer can be changed, and leads back to the check page', async () => {
    const rows = await page.getByRole('link', { name: /^Change / }).allTextContents()
    expect(rows.length).toBe(8)
    const seen = new Set<string>()
    for (const [index, name] of rows.entries()) {
      await page
        .getByRole('link', { name: /^Change / })
        .nth(index)
        .click()
      await page.waitForURL(/from=check/)
      await heading(/./)
      // Three of the links lead to the same page of three questions.
      if (!seen.has(page.url().split('?')[0] ?? '')) await look(`filled-${index}`)
      seen.add(page.url().split('?')[0] ?? '')
      await press('Continue')
      await heading('Check your answers before you send them')
      expect(name).toMatch(/^Change /)
    }
    expect(await page.getByRole('cell').allTextContents()).toEqual(['£35', '£7', '£15', '£10', '£67'])
  })

  step('a form that is out of date is shown again with what was typed, and nothing is lost', async () => {
    await page.getByRole('link', { name: 'Change Where will you leave the items?' }).click()
    const cookies = await page.context().cookies()
    await page.context().clearCookies({ name: 'guildhall_guest' })
    await page.getByLabel('Where will you leave the items?').fill('By the front gate')
    await press('Continue')
    await page.getByRole('alert').getByText('What you entered is still here').waitFor()
    expect(await page.getByLabel('Where will you leave the items?').inputValue()).toBe('By the front gate')
    await look('out-of-date')
    expect(cookies.every(({ httpOnly, sameSite }) => httpOnly && sameSite === 'Lax')).toBe(true)
    await press('Continue')
    await page.getByText('By the front gate').waitFor()
  })

  step('sending twice makes one request, and a declined card can be tried again', async () => {
    const check = page.url()
    await press('Accept and go to payment')
    await heading('Pay for your request')
    const first = page.url()
    await page.goto(check)
    expect(page.url()).toBe(first)
    reference = /requests\/([^/]+)\/pay/.exec(first)?.[1] ?? ''
    await look('pay')
    await press('Pay now')
    await payWith(page, 'declined')
    await page.getByText('Your card was declined. You have not been charged.').waitFor()
    await look('pay-declined')
    await press('Try again')
    await payWith(page, 'paid')
    await heading('Request sent')
    await page.getByText('You paid £67.').waitFor()
    await page.getByText(reference, { exact: true }).waitFor()
    await look('confirmation')
    const receipt = await download('Download a receipt (PDF)')
    expect(receipt.name).toBe(`Receipt for your request ${reference}.pdf`)
    expect(receipt.content.subarray(0, 5).toString()).toBe('%PDF-')
    const calendar = await download('Add to your calendar')
    expect(calendar.name).toBe(`${reference}.ics`)
    expect(calendar.content.toString()).toMatch(/DTSTART:\d{8}T\d{6}Z\r\n/)
    await page.goto(check)
    await heading('Request sent')
  })

  step('nobody else can see the request, and the answer does not say that it is there', async () => {
    const other = await browser.newPage({ javaScript, baseURL: site.url })
    for (const path of ['', '/pay', '/confirmation', '/rate', '/receipt', '/booking.ics']) {
      const reply = await other.goto(`/requests/${reference}${path}`)
      expect(reply?.status()).toBe(404)
      expect(reply?.headers()['cache-control']).toBe('no-store')
    }
    await expectAccessible(other)
    await other.context().close()
  })

  step('the emailed link signs in, and the request is there with status, day, payment and booking', async () => {
    await readMail(site.fakesUrl, email, `Your bulky waste collection is booked – ${reference}`)
    await page.context().clearCookies()
    await page.goto('/requests')
    await heading('Sign in')
    await look('sign-in')
    await press('Send the email')
    await refused('Enter your email address', 'sign-in')
    await page.getByLabel('Email address').fill(email)
    await look('sign-in-typed')
    await press('Send the email')
    await heading('Check your email')
    await look('sign-in-sent')
    await page.getByLabel('Enter the code from the email').fill('12')
    await look('sign-in-code-typed')
    await press('Sign in')
    await refused('Enter the 6-digit code from the email', 'sign-in-code')
    const mail = await readMail(site.fakesUrl, email, 'ign in')
    const link = /\/sign-in\/[\w-]{20,}/.exec(mail)?.[0] ?? ''
    await page.goto(link)
    await heading('Finish signing in')
    await look('sign-in-confirm')
    await press('Sign in')
    await heading('My requests')
    await look('requests')
    await page.getByRole('link', { name: /Bulky waste collection/ }).click()
    await page.getByText('In progress').waitFor()
    await page.getByText(/£67 paid on/).waitFor()
    await page.getByText(/– confirmed/).waitFor()
    await look('request')
    expect((await page.goto(link))?.status()).toBe(410)
    await look('sign-in-used')
  })

  step('it is rated once it is done, and not before', async () => {
    await page.goto(`/requests/${reference}/rate`)
    await page.getByText('You can rate this service once your request is finished.').waitFor()
    await look('rate-early')
    await finishTask(site.url, reference, 'collected')
    await readMail(site.fakesUrl, email, `How did we do? – ${reference}`)
    await page.goto(`/requests/${reference}`)
    await page.getByText('Completed', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Rate this service' }).click()
    await look('rate')
    await press('Send rating')
    await refused('Select how many stars you give', 'rate')
    await page.getByLabel('4 stars – good').check()
    await page.getByLabel(/What went well/).fill('The crew were on time.')
    await look('rate-typed')
    await press('Send rating')
    await heading('Thank you for your rating')
    await look('rated')
    await page.goto(`/requests/${reference}`)
    await page.getByText('4 stars out of 5').waitFor()
    await look('request-done')
  })

  step('every other page of the site is accessible, in both languages', async () => {
    for (const path of [
      '/accessibility',
      '/privacy',
      '/nowhere',
      '/sign-out',
      '/?lang=cy',
      '/services/bulky-waste',
      '/privacy?lang=en',
    ]) {
      await page.goto(path)
      await look(`page-${path.replace(/\W+/g, '-')}`)
    }
    await page.goto('/sign-out')
    await press('Sign out')
    await heading('You are signed out')
    await look('signed-out')
  })
})
