import { expectAccessible, openBrowser, screenshot, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { type StartedSite, startSite } from './e2e/start-site.ts'

type Page = Awaited<ReturnType<TestBrowser['newPage']>>

jest.setTimeout(180_000)

let site: StartedSite
let browser: TestBrowser

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
}, 60_000)

const next = { en: 'Continue', cy: 'Parhau' }

/** Opens bulky waste and calls `look` on its pages, empty and refused. */
async function walk(page: Page, language: 'en' | 'cy', look: (name: string) => Promise<void>): Promise<void> {
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).last().click()
    await page.waitForLoadState()
  }
  await page.goto(`${site.url}/?lang=${language}`)
  await look('home')
  await page.goto(`${site.url}/services/bulky-waste`)
  await look('service')
  await page.locator('form[action$="/start"] button').click()
  await page.waitForURL(/\/apply\//)
  await look('address')
  await page.locator('[name="_action"][value^="manual"]').click()
  await page.waitForLoadState()
  await press(next[language])
  await look('address-error')
  await page.locator('[id="address-line1"]').fill('3 Abbey Road')
  await page.locator('[id="address-town"]').fill('Kingsmere')
  await page.locator('[id="address-postcode"]').fill('KM1 1AA')
  await press(next[language])
  await page.waitForURL(/\/items/)
  await press(next[language])
  await look('items-error')
  await page.locator('input[inputmode="numeric"]').first().fill('1')
  await press(next[language])
  await page.waitForURL(/\/photo/)
  await look('photo')
  await press(next[language])
  await page.waitForURL(/\/place/)
  await press(next[language])
}

describe.each(['en', 'cy'] as const)('in the language %s', (language) => {
  test('zoomed to 400 %, and with the page 320 pixels wide, nothing is cut off, stands outside or covers another', async () => {
    const page = await browser.newPage({ javaScript: true, width: 320 })
    // What is left of a window of 1280 by 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 })
    await walk(page, language, async (name) => {
      await expectAccessible(page)
      const outside = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([name, outside]).toEqual([name, 0])
      await screenshot(page, `reach-${language}-zoomed-${name}`)
    })
    await page.context().close()
  })

  test('the key Tab goes through each page in reading order, and what has the focus can be seen', async () => {
    const page = await browser.newPage({ javaScript: true })
    await walk(page, language, async (name) => {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      await page.evaluate(() => window.getSelection()?.removeAllRanges())
      const places: number[] = []
      const first = await tab(page)
      expect([name, first.isSkipLink || name.endsWith('error')]).toEqual([name, true])
      for (let stop = first; stop.place >= 0 && places.length < 60; stop = await tab(page)) {
        if (places.includes(stop.place)) break
        places.push(stop.place)
        expect([name, stop.html, stop.visible]).toEqual([name, stop.html, true])
      }
      expect(places.length).toBeGreaterThan(6)
      expect([name, places]).toEqual([name, places.toSorted((a, b) => a - b)])
    })
    await page.context().close()
  })

  test('a refused page begins at its summary, whose links put the focus into the field that is wrong', async () => {
    const page = await browser.newPage({ javaScript: true })
    await walk(page, language, async (name) => {
      if (!name.endsWith('error')) return
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('govuk-error-summary')
      const links = page.locator('.govuk-error-summary a')
      for (let nth = 0; nth < (await links.count()); nth += 1) {
        const target = (await links.nth(nth).getAttribute('href'))?.slice(1)
        await links.nth(nth).press('Enter')
        expect([name, await page.evaluate(() => document.activeElement?.id)]).toEqual([name, target])
        const marked = await page.evaluate(() => document.activeElement?.getAttribute('aria-describedby') ?? '')
        const group = await page.evaluate(
          () => document.activeElement?.closest('fieldset')?.getAttribute('aria-describedby') ?? '',
        )
        expect([name, `${marked} ${group}`]).toEqual([name, expect.stringContaining('error')])
      }
    })
    await page.context().close()
  })
})

test('in forced colours every button, field, choice and mark of an error still has an edge', async () => {
  const page = await browser.newPage({ javaScript: true })
  await page.emulateMedia({ forcedColors: 'active' })
  await walk(page, 'en', async (name) => {
    const edgeless = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'main button:not(.govuk-visually-hidden), main .govuk-button, main input:not([type=hidden], [type=file]):not(.govuk-radios__input):not(.govuk-checkboxes__input), main select, main textarea, .govuk-form-group--error, .govuk-error-summary, .govuk-inset-text, .govuk-panel, .govuk-tag',
        ),
      ]
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const style = getComputedStyle(element)
          const isLink = element.classList.contains('app-button-link')
          const edge = ['Top', 'Left'].some(
            (side) => Number.parseFloat(style[`border${side}Width` as 'borderTopWidth']) > 0,
          )
          return !(edge || isLink || (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0))
        })
        .map((element) => element.className),
    )
    expect([name, edgeless]).toEqual([name, []])
    await screenshot(page, `reach-forced-${name}`)
  })
  await page.context().close()
})

test('for those who want less motion nothing moves by itself, and nothing is scrolled to slowly', async () => {
  const page = await browser.newPage({ javaScript: true })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await walk(page, 'en', async (name) => {
    const moving = await page.evaluate(() => ({
      animations: document.getAnimations().length,
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
    }))
    expect([name, moving]).toEqual([name, { animations: 0, scroll: 'auto' }])
  })
  await page.context().close()
})

test('a double click on the last button, then back and a fresh load, make one request', async () => {
  const page = await browser.newPage({ javaScript: false })
  await walk(page, 'en', async () => undefined)
  await page.locator('[name="place"]').fill('On the drive')
  await page.getByRole('button', { name: 'Continue', exact: true }).last().click()
  await page.waitForURL(/\/contact/)
  await page.locator('[name="fullName"]').fill('Ann Lee')
  await page.locator('[name="email"]').fill('double.click@example.com')
  await page.getByRole('button', { name: 'Continue', exact: true }).last().click()
  await page.waitForURL(/\/slot/)
  await page.locator('input[type=radio]').first().check()
  await page.getByRole('button', { name: 'Continue', exact: true }).last().click()
  await page.waitForURL(/\/check/)
  const check = page.url()
  await page.getByRole('button', { name: /^Accept and|^Continue to pay/ }).dblclick()
  await page.waitForURL(/\/requests\/[A-Z0-9-]+\/pay/)
  const reference = /requests\/([A-Z0-9-]+)/.exec(page.url())?.[1]
  await page.goBack()
  await page.reload()
  await page.goto(check)
  expect(page.url()).toContain(`/requests/${reference}`)
  await page.context().close()
})

/** Presses Tab; where the focus is then, as a place in the document, and whether it can be seen. */
async function tab(page: Page) {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const element = document.activeElement
    const isPage = !element || element === document.body
    const box = element?.getBoundingClientRect()
    const style = element ? getComputedStyle(element) : undefined
    const marked =
      style &&
      (style.outlineStyle !== 'none' || style.boxShadow !== 'none' || element?.matches('[type=radio], [type=checkbox]'))
    return {
      place: isPage ? -1 : [...document.querySelectorAll('*')].indexOf(element),
      html: element?.outerHTML.slice(0, 120),
      isSkipLink: element?.classList.contains('govuk-skip-link') ?? false,
      visible: !!marked && !!box && box.width > 0 && box.height > 0 && (element?.matches(':focus-visible') ?? false),
    }
  })
}
