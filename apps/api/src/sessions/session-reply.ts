import { DEMO_PASSWORD, demoStaff, type Guildhall, permissionsOf, type Session } from '@guildhall/casework'

const demo = {
  signIns: demoStaff.map(({ email, name, title }) => ({ email, name, role: title })),
  password: DEMO_PASSWORD,
}

/** What `GET /api/session` says: whose site this is, who is signed in, the value for `x-csrf-token`, and on a demonstration the sign-ins to try. */
export async function sessionReply({ settings, council }: Guildhall, session: Session | undefined) {
  return {
    councilName: (await council.read()).name,
    person: session ? { ...session.person, permissions: permissionsOf(session) } : null,
    csrf: session?.csrf ?? null,
    demo: settings.demo ? demo : null,
  }
}
