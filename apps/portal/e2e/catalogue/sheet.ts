import type { TestBrowser } from '@guildhall/testing'
import type { State } from './draw.ts'

type Page = Awaited<ReturnType<TestBrowser['newPage']>>

const captions: Record<State, string> = {
  empty: 'Not answered',
  filled: 'Answered',
  error: 'Refused',
  welsh: 'In Welsh',
  read: 'Read back',
}

/** One picture of all states side by side, small enough to be kept with the source. */
export async function drawSheet(page: Page, shots: { state: State; png: Buffer }[], width: number): Promise<Buffer> {
  const wide = width > 600
  const size = wide ? 440 : 240
  const figures = shots.map(
    ({ state, png }) =>
      `<figure><figcaption>${captions[state]}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`,
  )
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.setContent(`<!doctype html><style>
    body { margin: 0; padding: 12px; display: inline-flex; flex-wrap: wrap; gap: 12px; align-items: start; max-width: 1390px; background: #e4e9ea }
    figure { margin: 0; width: ${size}px; background: #fff }
    figcaption { font: bold 13px sans-serif; padding: 6px 10px; background: #0b4f5c; color: #fff }
    img { display: block; width: 100% }
  </style>${figures.join('')}`)
  const box = await page.locator('body').boundingBox()
  if (!box) throw new Error('The sheet is empty')
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 36,
    captureBeyondViewport: true,
    clip: { ...box, scale: 1 },
  })
  return Buffer.from(data, 'base64')
}
