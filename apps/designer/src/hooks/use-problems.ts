import type { Design, Problem } from '@guildhall/api-client'
import type { ServicePackage } from '@guildhall/schemas'
import { useEffect, useRef, useState } from 'react'
import { type Checker, type Role, startChecker } from '../checks/check-away.ts'
import { mergeProblems } from '../checks/merge.ts'
import { historyStore } from '../store/history.ts'
import { useStore } from '../store/store.ts'

/** What this page found in a package itself; null where it could not say. */
type Own = { pack: ServicePackage; problems: Problem[] | null }

/** The problems of the service as it is now: the process is checked here at each edit, the rest by the server when it has been saved. */
export function useProblems(design: Design | undefined): Problem[] {
  const { present } = useStore(historyStore)
  const saved = design?.package
  const pack = present ?? saved
  const ofSaved = useOwn('saved', saved)
  const ofNow = useOwn('now', pack)
  const shown = useRef<Problem[]>([])
  if (!design || pack === saved) shown.current = design?.problems ?? []
  // Until both are known, which takes a moment, what was shown last stays.
  else if (ofSaved && ofNow && ofSaved.pack === saved && ofNow.pack === pack) {
    const { problems: before } = ofSaved
    const { problems: now } = ofNow
    shown.current = before && now ? mergeProblems(design.problems, before, now) : design.problems
  }
  return shown.current
}

let checker: Checker | undefined

/** What the page finds in a package; the last answer until there is a newer one. One worker is kept for the whole visit. */
function useOwn(role: Role, pack: ServicePackage | undefined): Own | undefined {
  const [own, setOwn] = useState<Own>()
  useEffect(() => {
    if (!pack) return
    let isOver = false
    checker ??= startChecker()
    checker.check(role, pack, (problems) => {
      if (!isOver) setOwn({ pack, problems })
    })
    return () => {
      isOver = true
    }
  }, [role, pack])
  return own
}
