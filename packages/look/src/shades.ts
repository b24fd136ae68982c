import { mix } from './contrast.ts'

/** The ground of the page's end and of boxes: a breath of the main colour. */
export function surfaceOf(main: string): string {
  return mix('#ffffff', main, 0.07)
}

/** The line around such a box. */
export function surfaceBorderOf(main: string): string {
  return mix('#ffffff', main, 0.45)
}

/** A colour under the pointer, or the shadow of a button. */
export function darker(colour: string, share: number): string {
  return mix(colour, '#000000', share)
}
