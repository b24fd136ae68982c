import { describe, expect, jest, test } from '@jest/globals'
import { finishTask } from './e2e/finish-task.ts'
import { lookAt } from './e2e/look-at.ts'
import { readMail } from './e2e/mailbox.ts'
import { reportMissedBin } from './e2e/report-missed-bin.ts'
import { signInByCode } from './e2e/sign-in-by-code.ts'
import { siteAndBrowser } from './e2e/site-and-browser.ts'

jest.setTimeout(180_000)

const own = siteAndBrowser()

describe.each([
  { mode: 'with JavaScript', javaScript: true, mark: 'js' },
  { mode: 'without JavaScript', javaScript: false, mark: 'plain' },
])('emails that somebody can do without, $mode', ({ javaScript, mark }) => {
  test('a guest stops one kind by the link of an email: looking changes nothing, the button does, and it can be taken back', async () => {
    const email = `guest-${mark}@example.com`
    await finishTask(own.site.url, await reportMissedBin(own.site.url, email), 'collected')
    const [, path] = /(\/emails\/[0-9a-f-]{36}\/rating)/.exec(
      await readMail(own.site.fakesUrl, email, 'How did we do'),
    )!
    const page = await own.browser.newPage({ javaScript, baseURL: own.site.url })
    const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
    for (const _look of ['once', 'twice']) {
      await page.goto(path!)
      await heading('Stop invitations to rate a service?')
    }
    await lookAt(page, `emails-stop-${mark}`)
    await page.getByRole('button', { name: 'Stop these emails' }).click()
    await heading('We no longer invite you to rate a service')
    await lookAt(page, `emails-stopped-${mark}`)
    await page.goto(`${path}?lang=cy`)
    await heading('Nid ydym yn eich gwahodd i roi sgôr i wasanaeth mwyach')
    await lookAt(page, `emails-stopped-welsh-${mark}`)
    await page.goto(`${path}?lang=en`)
    await page.getByRole('button', { name: 'Send them again' }).click()
    await heading('Stop invitations to rate a service?')
    await page.goto('/emails/00000000-0000-4000-8000-000000000000/rating')
    await heading('Page not found')
  })

  test('a resident chooses in the account which emails come, and the page says which always do', async () => {
    const email = `resident-${mark}@example.com`
    const page = await own.browser.newPage({ javaScript, baseURL: own.site.url })
    await signInByCode(page, own.site, email)
    await page.goto('/account')
    await page.getByText('You get all of them').waitFor()
    await page.getByRole('link', { name: /emails that you can do without/ }).click()
    await page.getByText('Some emails are necessary, and we always send them').waitFor()
    await lookAt(page, `emails-choose-${mark}`)
    await page.getByLabel('Invitations to rate a service').uncheck()
    await page.getByLabel('News about how your request is going').uncheck()
    await page.getByRole('radio', { name: 'Cymraeg' }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Your account has been changed').waitFor()
    await page.getByText('You get: Reminders of a form that you put aside').waitFor()
    await lookAt(page, `emails-chosen-${mark}`)
    await page.goto('/account/emails?lang=cy')
    await page.getByText('Pa e-byst eraill yr hoffech eu cael?').waitFor()
    expect(await page.getByLabel('Gwahoddiadau i roi sgôr i wasanaeth').isChecked()).toBe(false)
    await lookAt(page, `emails-choose-welsh-${mark}`)
  })
})
