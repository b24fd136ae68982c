import type { DesignerPage } from './open-designer.ts'

type Locator = ReturnType<DesignerPage['locator']>

/** The ways in which a person works the designer. The keyboard's reaches everything by the Tab and arrow keys alone. */
export type Hands = {
  press(target: Locator): Promise<void>
  type(field: Locator, text: string): Promise<void>
  /** Chooses from a list that a button opens. */
  choose(select: Locator, option: Locator): Promise<void>
  /** Ticks a box, or chooses one of several radio buttons; leaves what is ticked already. */
  tick(box: Locator): Promise<void>
  untick(box: Locator): Promise<void>
}

/** Works the page with a mouse, and types into what was clicked. */
export function mouseHands(page: DesignerPage): Hands {
  return {
    press: (target) => target.click(),
    type: async (field, text) => {
      await field.click()
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.insertText(text)
    },
    choose: async (select, option) => {
      await select.click()
      await option.click()
    },
    // The mark beside the words is drawn by the kit: people click the label.
    tick: async (box) => {
      if (!(await box.isChecked())) await box.locator('xpath=ancestor::label[1]').click()
    },
    untick: (box) => box.locator('xpath=ancestor::label[1]').click(),
  }
}

/** Works the page with nothing but keys. */
export function keyboardHands(page: DesignerPage): Hands {
  const press = async (target: Locator) => {
    await reach(page, target)
    await page.keyboard.press('Enter')
  }
  return {
    press,
    type: async (field, text) => {
      await reach(page, field)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.insertText(text)
    },
    choose: async (select, option) => {
      await press(select)
      await option.waitFor()
      await press(option)
    },
    tick: async (box) => {
      await reach(page, box)
      if (!(await box.isChecked())) await page.keyboard.press('Space')
    },
    untick: async (box) => {
      await reach(page, box)
      await page.keyboard.press('Space')
    },
  }
}

/** More presses than this to get anywhere, and nobody would. */
const PATIENCE = 150

/** Brings the focus to something as people do: Tab towards it, and the arrow keys inside a group of choices. */
async function reach(page: DesignerPage, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' })
  for (let presses = 0; presses < PATIENCE; presses++) {
    const key = await target.evaluate((node) => {
      const active = document.activeElement
      if (!active || active === node) return undefined
      const isBehind = (active.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) === 0
      const isRow = node.matches('.dz-row') && active.matches('.dz-row')
      const group = node.closest(isRow ? '.dz-pages' : '[role=radiogroup], [role=tablist], [role=listbox], [role=menu]')
      if (group && active !== group && group.contains(active)) {
        const isTabs = group.getAttribute('role') === 'tablist'
        if (isBehind) return isTabs ? 'ArrowLeft' : 'ArrowUp'
        return isTabs ? 'ArrowRight' : 'ArrowDown'
      }
      return isBehind ? 'Shift+Tab' : 'Tab'
    })
    if (key === undefined) return
    await page.keyboard.press(key)
  }
  throw new Error(`The keyboard does not get to ${target} with ${PATIENCE} presses`)
}
