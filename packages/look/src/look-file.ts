import { type Look, usualLook } from './look.ts'

/**
 * The name of the stylesheet of these colours: `look-0b4f5c-0b5a8a-0f7a52.css`. The colours are its name, so that any process serves any of them,
 * a browser may keep it for ever, and other colours are another file. Undefined for the usual colours, which need none.
 */
export function lookFile({ main, link, button }: Look): string | undefined {
  if (main === usualLook.main && link === usualLook.link && button === usualLook.button) return undefined
  return `look-${[main, link, button].map((colour) => colour.slice(1)).join('-')}.css`
}

/** The colours that such a name says; undefined for any other name. */
export function lookOfFile(file: string): Look | undefined {
  const found = /^look-([0-9a-f]{6})-([0-9a-f]{6})-([0-9a-f]{6})\.css$/.exec(file)
  return found ? { main: `#${found[1]}`, link: `#${found[2]}`, button: `#${found[3]}` } : undefined
}
