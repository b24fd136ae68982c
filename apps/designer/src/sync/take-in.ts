import type { ServicePackage } from '@guildhall/schemas'
import { grafted } from '../merge/grafted.ts'
import { type Collision, merge, type Side } from '../merge/merge.ts'
import type { History } from '../store/history.ts'

/**
 * The edits of this browser on top of a draft that somebody else has saved meanwhile. `base` is the draft that the edits began from, `fresh` the new
 * one. Every moment of the history is brought on to it too, so that undo takes back what was done here and nothing of what the other did.
 */
export function takeIn(
  history: History,
  base: ServicePackage,
  fresh: ServicePackage,
  choose?: (key: string) => Side,
): { history: History; collisions: Collision[] } {
  if (!history.present) return { history, collisions: [] }
  const { merged, collisions } = merge(base, history.present, fresh, choose)
  const onTop = (pack: ServicePackage) => merge(base, pack, fresh).merged
  const carried = (moment: History['past'][number]) => ({ ...moment, package: onTop(moment.package) })
  return {
    history: {
      ...history,
      past: history.past.map(carried),
      // The very draft of the server where nothing is different: then nothing is unsaved.
      present: grafted(fresh, merged),
      future: history.future.map(carried),
      last: undefined,
    },
    collisions,
  }
}
