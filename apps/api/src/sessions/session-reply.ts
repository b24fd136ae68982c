import type { Guildhall, Session } from '@guildhall/casework'
import { demoSignIns } from './demo-sign-ins.ts'

/** What `GET /api/session` says: who is signed in, the value for `x-csrf-token`, and on a demonstration the sign-ins to try. */
export function sessionReply(guildhall: Guildhall, session: Session | undefined) {
  return {
    person: session?.person ?? null,
    csrf: session?.csrf ?? null,
    demo: guildhall.settings.demo ? demoSignIns : null,
  }
}
