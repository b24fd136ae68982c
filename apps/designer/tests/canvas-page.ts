import type { DesignerPage } from './open-designer.ts'

/** The process tab of a service that is open, as a journey works with it. */
export function canvasOn(page: DesignerPage) {
  const card = (title: string) =>
    page
      .locator('.cv-card')
      .filter({ has: page.getByText(title, { exact: true }) })
      .locator('button')
  const dialog = () => page.getByRole('dialog')
  const centre = async (title: string) => {
    const box = (await card(title).boundingBox())!
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, height: box.height }
  }
  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 6 })
    await page.mouse.move(to.x, to.y, { steps: 6 })
    await page.mouse.up()
  }
  return {
    card,
    dialog,
    centre,
    drag,
    /** Makes an empty service and opens the drawing of its process. */
    newService: async (name: string) => {
      await page.goto('/designer/services')
      await page.getByRole('button', { name: 'New service' }).click()
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
      await page.getByRole('textbox', { name: 'Department', exact: true }).fill('Parks')
      await page.getByRole('button', { name: 'Create service' }).click()
      await page.getByRole('heading', { level: 1, name }).waitFor()
    },
    /** The place from which arrows are drawn, at the foot of a card. */
    foot: async (title: string) => {
      const { x, y, height } = await centre(title)
      return { x, y: y + height / 2 }
    },
    /** Chooses a kind and a title in the dialog that is open. */
    answerAdd: async (sentence: string, title: string) => {
      await dialog().locator('label').filter({ hasText: sentence }).click()
      await dialog().getByRole('textbox', { name: 'Title' }).fill(title)
      await dialog().getByRole('button', { name: 'Add step' }).click()
      await card(title).waitFor()
    },
    saved: () => page.getByText(/^Saved( \d\d:\d\d)?$/).waitFor(),
    /** What a screen reader is told next. */
    said: (words: string | RegExp) => page.getByRole('status').filter({ hasText: words }).first().waitFor(),
    /** Waits until a card has the focus. */
    hasFocus: (title: string) =>
      page.waitForFunction(
        (words) => document.activeElement?.querySelector('.cv-card-title')?.textContent === words,
        title,
      ),
    /** Goes on with the Tab key until something by this name has the focus. */
    tabTo: async (name: RegExp, most = 40) => {
      for (let presses = 0; presses < most; presses += 1) {
        await page.keyboard.press('Tab')
        const words = await page.evaluate(() => {
          const at = document.activeElement
          return `${at?.getAttribute('aria-label') ?? ''} ${at?.textContent ?? ''} ${(at as HTMLInputElement)?.placeholder ?? ''}`
        })
        if (name.test(words)) return
      }
      throw new Error(`The Tab key comes to nothing called ${name}`)
    },
  }
}
