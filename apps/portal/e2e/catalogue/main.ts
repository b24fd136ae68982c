/** `npm run catalogue`: draws a question of every kind in every state, wide and narrow, into docs/pictures/kinds, and docs/catalogue.md from them. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openBrowser, type TestBrowser } from '@guildhall/testing'
import { loadRenderer, type Renderer } from '../../src/render.ts'
import { drawState, type State, states } from './draw.ts'
import { catalogueForm } from './samples.ts'
import { drawSheet } from './sheet.ts'

type Page = Awaited<ReturnType<TestBrowser['newPage']>>

const root = new URL('../../../../', import.meta.url).pathname
const folder = join(root, 'docs/pictures/kinds')
const widths = [1280, 320]
const types: Record<string, string> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' }

const form = catalogueForm()
const renderer = await loadRenderer()
const server = await serve(renderer)
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const browser = await openBrowser()
const only = process.argv.slice(2)
if (only.length === 0) await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
try {
  for (const { id } of form.pages.filter(({ id }) => only.length === 0 || only.includes(id))) {
    for (const width of widths) {
      const page = await browser.newPage({ javaScript: true, width })
      const shots: { state: State; png: Buffer }[] = []
      for (const state of states) {
        const reply = await page.goto(`${site}/${id}/${state}`)
        if (reply?.status() !== 200) continue
        await page.waitForLoadState('networkidle')
        if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width)
          console.error(`${id} ${state} is wider than ${width} pixels`)
        shots.push({ state, png: await shoot(page, state, width) })
      }
      await writeFile(join(folder, `${id}-${width}.webp`), await drawSheet(page, shots, width))
      await page.context().close()
    }
    console.log(id)
  }
  await writeFile(join(root, 'docs/catalogue.md'), words())
} finally {
  await browser.close()
  server.close()
}

/** The question alone, or its row where it is read back, with a little room around it. */
async function shoot(page: Page, state: State, width: number): Promise<Buffer> {
  const whole = width > 600 ? 'main .govuk-grid-column-two-thirds' : 'main'
  const box = await page
    .locator(state === 'read' ? 'main .govuk-summary-list' : whole)
    .first()
    .boundingBox()
  if (!box) throw new Error(`${page.url()} shows nothing`)
  const room = 12
  const clip = { x: box.x - room, y: box.y - room, width: box.width + 2 * room, height: box.height + room }
  return page.screenshot({ clip, fullPage: true })
}

/** Each state of each page under an address of its own, and the portal's built files. */
async function serve(from: Renderer): Promise<Server> {
  const server = createServer((request, reply) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    void answer(from, path).then(({ status, type, body }) =>
      reply.writeHead(status, { 'content-type': type }).end(body),
    )
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return server
}

async function answer(from: Renderer, path: string): Promise<{ status: number; type: string; body: string | Buffer }> {
  const nothing = { status: 404, type: 'text/plain', body: '' }
  if (path.startsWith('/assets/portal/')) {
    const file = join(from.clientFolder, path.slice('/assets/portal/'.length))
    const body = await readFile(file).catch(() => undefined)
    return body
      ? { status: 200, type: types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream', body }
      : nothing
  }
  const [id = '', state = ''] = path.split('/').slice(1)
  const html = drawState(from, form, id, state as State)
  return html === undefined ? nothing : { status: 200, type: 'text/html; charset=utf-8', body: html }
}

function words(): string {
  const kinds = form.pages.map(({ id, title, uiSchema }) => {
    const options = Object.values(uiSchema)[0] as { 'ui:options'?: { kind?: string } }
    const kind = options['ui:options']?.kind ?? id
    return `## ${kind}\n\n![${title}: on a wide screen](pictures/kinds/${id}-1280.webp)\n\n![${title}: on a narrow screen](pictures/kinds/${id}-320.webp)\n`
  })
  return `# Every kind of question in every state

Each kind as a resident sees it: not answered, answered, refused, refused in Welsh (the question itself is the council's own text, here in English
only) and read back before it is sent. First on a wide screen of 1,280 pixels, then on one of 320. \`npm run catalogue\` makes these pictures and this
page anew after a build; \`npm run catalogue -- dates spot\` only those pictures.

${kinds.join('\n')}`
}
