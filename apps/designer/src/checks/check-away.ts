import type { Problem } from '@guildhall/api-client'
import type { ServicePackage } from '@guildhall/schemas'

/** What a package is: the one that was saved last, or the one that is being edited. */
export type Role = 'saved' | 'now'

/** Checks packages one after the other in a worker; of those of one role that come while it is busy only the newest is checked. */
export type Checker = {
  /** `found` is called with the problems, or with null when the package could not be checked. */
  check(role: Role, pack: ServicePackage, found: (problems: Problem[] | null) => void): void
}

type Asked = { pack: ServicePackage; found: (problems: Problem[] | null) => void }

export function startChecker(): Checker {
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<Role, Asked>()
  let busy: Asked | undefined
  const goOn = () => {
    const [role, asked] = [...waiting][0] ?? []
    if (busy || !role || !asked) return
    waiting.delete(role)
    busy = asked
    worker.postMessage(asked.pack)
  }
  const answered = (problems: Problem[] | null) => {
    const asked = busy
    busy = undefined
    asked?.found(problems)
    goOn()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Problem[] | null>) => answered(data))
  worker.addEventListener('error', () => answered(null))
  return {
    check: (role, pack, found) => {
      waiting.set(role, { pack, found })
      goOn()
    },
  }
}
