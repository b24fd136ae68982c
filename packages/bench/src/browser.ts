import { openBrowser, type Page, type TestBrowser } from '@guildhall/testing'
import { startChild } from './child.ts'
import type { Ground } from './ground.ts'
import { type Fact, median } from './measure.ts'
import { openForms } from './services.ts'

const VISITS = 3
/** A slow phone on a slow mobile network, as Lighthouse takes it. */
const SLOWER = 4
const ROUND_TRIP_MS = 150
const BYTES_A_SECOND = 1_600_000 / 8

type Visit = { bytes: number; shift: number; interactive: number }

/** What the form pages of bulky waste and of every kind cost somebody with a slow phone who comes for the first time. */
export async function benchBrowser(ground: Ground): Promise<Fact[]> {
  const api = await startChild('api-server.ts', [ground.databaseUrl, ground.redisUrl ?? '', 'portal'])
  const browser = await openBrowser()
  try {
    const facts: Fact[] = []
    for (const { service, forms } of openForms()) {
      const pages = forms['request']?.pages.map(({ id }) => id) ?? []
      facts.push(...(await benchForm(browser, api.url, service.slug, pages)))
    }
    return facts
  } finally {
    await browser.close()
    await api.stop()
  }
}

async function benchForm(browser: TestBrowser, site: string, slug: string, ids: string[]): Promise<Fact[]> {
  const page = await browser.newPage({ javaScript: true, width: 360 })
  await page.goto(`${site}/services/${slug}`)
  await page.getByRole('button', { name: 'Start now' }).click()
  await page.waitForURL(/\/apply\//)
  const form = page.url().replace(/\/[^/]*$/, '')
  const visits: (Visit & { page: string })[] = []
  for (const id of ids) {
    const rounds: Visit[] = []
    for (let time = 0; time < VISITS; time += 1) rounds.push(await visit(page, `${form}/${id}`))
    const middle = (name: keyof Visit) => median(rounds.map((round) => round[name]))
    visits.push({
      page: id,
      bytes: middle('bytes'),
      shift: Math.max(...rounds.map(({ shift }) => shift)),
      interactive: middle('interactive'),
    })
  }
  await page.context().close()
  const worst = (name: keyof Visit) => visits.reduce((most, one) => (one[name] > most[name] ? one : most))
  const [heavy, shifty, slow] = [worst('bytes'), worst('shift'), worst('interactive')]
  const pages = `the worst of ${visits.length} pages`
  return [
    {
      name: `${slug}: HTML, style and script on the wire`,
      value: `${(heavy.bytes / 1000).toFixed(1)} kB (${heavy.page}, ${pages})`,
      wanted: 'below 60 kB',
      reached: heavy.bytes < 60_000,
    },
    {
      name: `${slug}: layout shift`,
      value: `${shifty.shift.toFixed(3)} (${shifty.page}, ${pages})`,
      wanted: '0',
      reached: shifty.shift === 0,
    },
    {
      name: `${slug}: interactive on a processor ${SLOWER} times slower, at 1.6 Mbps and ${ROUND_TRIP_MS} ms`,
      value: `${slow.interactive.toFixed(0)} ms (${slow.page}, ${pages}, medians of ${VISITS} first visits)`,
      wanted: 'below 1,000 ms',
      reached: slow.interactive < 1_000,
    },
  ]
}

/** Opens the page with nothing kept from before. It is interactive once its scripts have run and nothing holds the processor any more. */
async function visit(page: Page, address: string): Promise<Visit> {
  const session = await page.context().newCDPSession(page)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: ROUND_TRIP_MS,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto(address, { waitUntil: 'networkidle' })
  if (page.url() !== address) throw new Error(`${address} led to ${page.url()}`)
  const seen = await page.evaluate(readMarks)
  await session.detach()
  return { bytes, ...seen }
}

/** In the browser: how much moved by itself, and when the page could be used. */
async function readMarks(): Promise<{ shift: number; interactive: number }> {
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean }
  const entries = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()))
      observer.observe({ type, buffered: true })
      setTimeout(() => resolve([]), 300)
    })
  const shifts = (await entries('layout-shift')) as Shift[]
  const tasks = await entries('longtask')
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
  const ends = [
    load?.domContentLoadedEventEnd ?? 0,
    ...scripts.map((script) => script.startTime + script.duration),
    ...tasks.map((task) => task.startTime + task.duration),
  ]
  return {
    shift: shifts.filter((shift) => !shift.hadRecentInput).reduce((sum, shift) => sum + shift.value, 0),
    interactive: Math.max(...ends),
  }
}
