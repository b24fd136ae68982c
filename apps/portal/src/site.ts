import type { Guildhall } from '@guildhall/casework'
import type { Renderer } from './render.ts'

/** What every route of the portal works with. */
export type Site = {
  guildhall: Guildhall
  renderer: Renderer
  /** Cookies go over https only when the public address is https. */
  secure: boolean
}
