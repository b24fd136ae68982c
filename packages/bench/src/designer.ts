import { DEMO_PASSWORD } from '@guildhall/casework'
import { connect } from '@guildhall/database'
import { services } from '@guildhall/database/queries'
import { openBrowser, type Page } from '@guildhall/testing'
import { startChild } from './child.ts'
import type { Ground } from './ground.ts'
import { LARGE, largeService } from './large-service.ts'
import { type Fact, median } from './measure.ts'

const VISITS = 3
const EDITS = 8
/** Milliseconds: what a designer still takes for at once. */
const OPENING = 2_000
const FRAME = 50
const PROBLEMS = 200

/** The designer of the made-up council. */
const DESIGNER = 'dee.designer@kingsmere.example'

/** How a process of 300 steps behind 1,000 questions is to work with, in a browser on this machine. */
export async function benchDesigner(ground: Ground): Promise<Fact[]> {
  const { db, close } = connect(ground.databaseUrl, 1)
  await services.createService(db, LARGE, largeService())
  await close()
  const api = await startChild('api-server.ts', [ground.databaseUrl, ground.redisUrl ?? ''])
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ javaScript: true, width: 1440 })
    await page.addInitScript(noteWhenDrawn)
    await signIn(page, api.url)
    const openings: number[] = []
    for (let visit = 0; visit < VISITS; visit += 1) openings.push(await openCanvas(page, api.url))
    const typing = await typeTitle(page)
    const panning = await dragCanvas(page)
    const carrying = await dragCard(page)
    const told = await breakAndMend(page)
    return [
      fact('opening the canvas', median(openings), OPENING, `median of ${VISITS} visits`),
      fact('a frame while typing', late(typing), FRAME, words(typing)),
      fact('a frame while the canvas is dragged', late(panning), FRAME, words(panning)),
      fact('a frame while a card is dragged', late(carrying), FRAME, words(carrying)),
      fact('the problems after an edit', median(told), PROBLEMS, `median of ${told.length} edits`),
    ]
  } finally {
    await browser.close()
    await api.stop()
  }
}

const words = (frames: number[]) => `95th percentile of ${frames.length} frames`

function fact(what: string, value: number, most: number, notes: string): Fact {
  return {
    name: `designer, 300 steps and 1,000 questions: ${what}`,
    value: `${value.toFixed(0)} ms (${notes})`,
    wanted: `below ${most.toLocaleString('en-GB')} ms`,
    reached: value < most,
  }
}

function late(frames: number[]): number {
  return frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? 0
}

async function signIn(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/designer/`)
  await page.getByRole('textbox', { name: 'Work email address' }).fill(DESIGNER)
  await page.getByLabel('Password').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('link', { name: 'A large service' }).waitFor()
  await page.evaluate(() => localStorage.setItem('guildhall.designer.process-view', 'canvas'))
}

/** Milliseconds from the call of the address until the first steps are drawn. */
async function openCanvas(page: Page, site: string): Promise<number> {
  await page.goto(`${site}/designer/services/${LARGE}/process`)
  await page.locator('.cv-card').first().waitFor()
  return page.evaluate(() => Number(Reflect.get(window, 'drawnAt')))
}

/** In the browser: keeps the moment at which the first card is there. */
function noteWhenDrawn(): void {
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector('.cv-card')) return
    Object.assign(window, { drawnAt: performance.now() })
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })
}

/** Types into the title of the step that is picked out. */
async function typeTitle(page: Page): Promise<number[]> {
  const title = page.getByRole('textbox', { name: 'Title', exact: true })
  await title.click()
  await watchFrames(page)
  await page.keyboard.type('A title that is typed at a good pace, with a rest now and then', { delay: 40 })
  await page.waitForTimeout(600)
  await page.keyboard.type(' and then some more of it', { delay: 40 })
  await page.waitForTimeout(600)
  return framesSeen(page)
}

async function dragCanvas(page: Page): Promise<number[]> {
  const box = (await page.locator('.cv-frame-out').boundingBox())!
  const [x, y] = [box.x + 40, box.y + box.height - 60]
  await watchFrames(page)
  for (let time = 0; time < 3; time += 1) {
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 20, y - 360, { steps: 30 })
    await page.mouse.up()
  }
  return framesSeen(page)
}

async function dragCard(page: Page): Promise<number[]> {
  const box = (await page.locator('.cv-card').nth(2).boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + 20]
  await watchFrames(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (const [across, down] of [
    [220, 30],
    [-200, 60],
    [240, -60],
  ] as const)
    await page.mouse.move(x + across, y + down, { steps: 25 })
  // Far from every arrow, so that it goes back to its place.
  await page.mouse.move(x + 420, y, { steps: 10 })
  await page.mouse.up()
  return framesSeen(page)
}

/** Takes a way away and back again; each time until the button with the number of problems says so. */
async function breakAndMend(page: Page): Promise<number[]> {
  await page.getByRole('button', { name: 'Show the whole process' }).waitFor()
  const times: number[] = []
  await page.getByRole('button', { name: 'Add after' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('label').filter({ hasText: 'Ends the case' }).click()
  await dialog.getByRole('textbox', { name: 'Title' }).fill('An end to which nothing leads')
  await dialog.getByRole('button', { name: 'Add step' }).click()
  await page.getByRole('button', { name: /^\d+ problem/ }).waitFor()
  for (let edit = 0; edit < EDITS; edit += 1) {
    const does = edit % 2 === 0 ? /^Undo/ : /^Redo/
    await page.getByRole('button', { name: does }).waitFor()
    times.push(await page.evaluate(pressAndWait, edit % 2 === 0 ? 'Undo' : 'Redo'))
    await page.waitForTimeout(1_500)
  }
  return times
}

/** In the browser: milliseconds from the press of a button until the number of problems is another. */
function pressAndWait(name: string): Promise<number> {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.gh-page-header button, header button, button')]
  const counter = buttons.find((one) => /problems?$|worth a look$/.test(one.textContent ?? ''))!
  const before = counter.textContent
  return new Promise((resolve) => {
    const from = performance.now()
    new MutationObserver((_changes, observer) => {
      if (counter.textContent === before) return
      observer.disconnect()
      resolve(performance.now() - from)
    }).observe(counter, { childList: true, characterData: true, subtree: true })
    buttons.find((one) => one.getAttribute('aria-label')?.startsWith(name))!.click()
  })
}

/** In the browser: keeps how long each frame takes, from one to the next. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(window, { framesSeen: seen })
    let last = performance.now()
    const frame = (now: number) => {
      seen.push(now - last)
      last = now
      if (Reflect.get(window, 'framesSeen') === seen) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
}

async function framesSeen(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const seen = Reflect.get(window, 'framesSeen') as number[]
    Object.assign(window, { framesSeen: undefined })
    return seen
  })
}
