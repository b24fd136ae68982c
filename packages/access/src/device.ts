const browsers = [
  // The order matters: nearly every browser says that it is Safari and Chrome too.
  ['edge', /\bEdg(e|A|iOS)?\//],
  ['opera', /\bOPR\/|\bOpera\b/],
  ['samsung', /\bSamsungBrowser\//],
  ['firefox', /\b(Firefox|FxiOS)\//],
  ['chrome', /\b(Chrome|CriOS|HeadlessChrome)\//],
  ['safari', /\bVersion\/.*\bSafari\//],
] as const

const systems = [
  ['iphone', /\biPhone\b/],
  ['ipad', /\biPad\b/],
  ['android', /\bAndroid\b/],
  ['chromebook', /\bCrOS\b/],
  ['windows', /\bWindows\b/],
  ['mac', /\bMac OS X\b|\bMacintosh\b/],
  ['linux', /\bLinux\b/],
] as const

/**
 * What a browser says of itself, as far as its owner would know it again: "chrome/windows". Versions and everything else
 * are dropped: they would tell people apart and help nobody. Either side is empty when it is not one that we know.
 */
export function deviceOf(userAgent: string | undefined): string {
  const text = (userAgent ?? '').slice(0, 500)
  const nameIn = (list: readonly (readonly [string, RegExp])[]) => list.find(([, shape]) => shape.test(text))?.[0] ?? ''
  const device = `${nameIn(browsers)}/${nameIn(systems)}`
  return device === '/' ? '' : device
}
