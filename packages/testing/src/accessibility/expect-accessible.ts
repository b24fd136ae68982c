import axe, { type AxeResults } from 'axe-core'
import { JSDOM, VirtualConsole } from 'jsdom'
import type { Page } from 'playwright-core'
import { withScriptedCopy } from '../browser/scripted-copy.ts'
import { describeViolations } from './describe-violations.ts'
import { wcagTags } from './wcag-tags.ts'

const options = { runOnly: { type: 'tag' as const, values: wcagTags } }

/** Throws when a page in the browser, or a piece of HTML, breaks a rule of WCAG 2.2 A or AA; says which, where and how to mend it. */
export async function expectAccessible(what: Page | string): Promise<void> {
  const { violations } = typeof what === 'string' ? await checkHtml(what) : await checkPage(what)
  const lines = describeViolations(violations)
  if (lines.length > 0) throw new Error(`${lines.length} accessibility faults:\n${lines.join('\n')}`)
}

const checkPage = (page: Page): Promise<AxeResults> =>
  withScriptedCopy(page, async (scripted) => {
    // A dialog that is still fading in has colours that it will not keep.
    await scripted.evaluate(settled)
    await scripted.evaluate(axe.source)
    return scripted.evaluate((given) => (window as unknown as { axe: typeof axe }).axe.run(document, given), options)
  })

const settled = async () => {
  // One that was only just asked for begins with the frame after the next.
  for (let frame = 0; frame < 2; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn))
  const finite = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
  await Promise.allSettled(finite.map((one) => one.finished))
}

/** Without a browser nothing is drawn, so colour contrast cannot be judged here: the browser journeys do that. */
async function checkHtml(html: string): Promise<AxeResults> {
  const isWhole = /<html[\s>]/i.test(html)
  const page = isWhole ? html : `<!doctype html><html lang="en"><title>Part</title><main>${html}</main></html>`
  const { window } = new JSDOM(page, { runScripts: 'outside-only', virtualConsole: new VirtualConsole() })
  try {
    window.eval(axe.source)
    const run = (window as unknown as { axe: typeof axe }).axe.run
    return await run(window.document, { ...options, rules: { 'color-contrast': { enabled: false } } })
  } finally {
    window.close()
  }
}
