import { expectAccessible, type Page, screenshot } from '@guildhall/testing'
import { expect } from '@jest/globals'

/** With so narrow and low a window nothing is cut off or stands outside, and the page is accessible: what is left of 1280 by 1024 at 400 %. */
export async function expectFits(page: Page, name: string, picture: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 256 })
  await expectAccessible(page)
  const outside = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect([name, outside]).toEqual([name, 0])
  await screenshot(page, picture)
}

/** The key Tab goes through the page in reading order, and what has the focus can be seen. */
export async function expectTabOrder(page: Page, name: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.evaluate(() => window.getSelection()?.removeAllRanges())
  const begins = await page.evaluate(
    () => document.querySelector('.govuk-error-summary, .govuk-notification-banner[role="alert"]') === null,
  )
  const places: number[] = []
  const first = await tab(page)
  // A page that reports something begins there.
  expect([name, first.isSkipLink || !begins]).toEqual([name, true])
  for (let stop = first; stop.place >= 0 && places.length < 60; stop = await tab(page)) {
    if (places.includes(stop.place)) break
    places.push(stop.place)
    expect([name, stop.html, stop.visible]).toEqual([name, stop.html, true])
  }
  expect(places.length).toBeGreaterThan(begins ? 6 : 2)
  expect([name, places]).toEqual([name, places.toSorted((a, b) => a - b)])
}

/** A refused page begins at its summary, whose links put the focus into the field that is wrong. */
export async function expectErrorFocus(page: Page, name: string): Promise<void> {
  expect([name, await page.evaluate(() => document.activeElement?.className)]).toEqual([
    name,
    expect.stringContaining('govuk-error-summary'),
  ])
  const links = page.locator('.govuk-error-summary a')
  for (let nth = 0; nth < (await links.count()); nth += 1) {
    const target = (await links.nth(nth).getAttribute('href'))?.slice(1)
    await links.nth(nth).press('Enter')
    expect([name, await page.evaluate(() => document.activeElement?.id)]).toEqual([name, target])
    const marked = await page.evaluate(() => document.activeElement?.getAttribute('aria-describedby') ?? '')
    const group = await page.evaluate(
      () =>
        document.activeElement?.closest('fieldset, .govuk-form-group')?.getAttribute('aria-describedby') ??
        document.activeElement?.closest('.govuk-form-group')?.querySelector('.govuk-error-message')?.id ??
        '',
    )
    expect([name, `${marked} ${group}`]).toEqual([name, expect.stringContaining('error')])
  }
}

/** In forced colours every button, field, choice and mark of an error still has an edge. */
export async function expectEdges(page: Page, name: string): Promise<void> {
  const edgeless = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'main button:not(.govuk-visually-hidden), main .govuk-button, main input:not([type=hidden], [type=file]):not(.govuk-radios__input):not(.govuk-checkboxes__input), main select, main textarea, .govuk-form-group--error, .govuk-error-summary, .govuk-notification-banner, .govuk-inset-text, .govuk-panel, .govuk-tag, .portal-card',
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
}

/** Nothing moves by itself, and nothing is scrolled to slowly: for those who want less motion. */
export async function expectStill(page: Page, name: string): Promise<void> {
  const moving = await page.evaluate(() => ({
    animations: document.getAnimations().length,
    scroll: getComputedStyle(document.documentElement).scrollBehavior,
  }))
  expect([name, moving]).toEqual([name, { animations: 0, scroll: 'auto' }])
}

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
