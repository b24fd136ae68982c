/** Red, green and blue, from 0 to 255 each. */
export type Rgb = [number, number, number]

/**
 * How strongly two colours (#rrggbb) stand out from each other: 1 for the same colour, 21 for black on white.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** A colour with a share of another in it, from 0 (none) to 1 (nothing but the other). */
export function mix(colour: string, other: string, share: number): string {
  const [from, to] = [rgbOf(colour), rgbOf(other)]
  return hexOf(from.map((value, index) => value + (to[index]! - value) * share) as Rgb)
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red, green, blue] = rgbOf(colour).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function rgbOf(colour: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as Rgb
}

function hexOf(parts: Rgb): string {
  return `#${parts.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}
