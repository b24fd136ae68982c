import { settings as radios } from '../radios/settings.ts'
import type { Setting } from '../setting.ts'

/** What can be set of a choice from a long list: as for radio buttons. */
export const settings: Setting[] = radios
