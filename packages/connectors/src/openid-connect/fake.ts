import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** A person of the made-up provider. */
export type FakePerson = { email?: string; verified?: boolean }

/** A real OpenID provider on this machine, with people of our own, for tests. */
export type FakeProvider = {
  issuer: string
  clientId: string
  clientSecret: string
  /** Adds somebody who signs in there by this name, which is the subject too, and any password. */
  add(login: string, person: FakePerson): void
  close(): Promise<void>
}

const client = { id: 'guildhall', secret: 'a-secret-of-the-made-up-provider' }

/** Starts the provider for one site. */
export async function startFakeProvider({
  redirectUri,
  signedOutUri,
}: {
  redirectUri: string
  signedOutUri: string
}): Promise<FakeProvider> {
  const people = new Map<string, FakePerson>()
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: [signedOutUri],
        client_secret: client.secret,
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    // Said here, so that it does not ask for them on every start of a test.
    ttl: { AccessToken: 180, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    findAccount: (_context, id) => {
      const { email, verified = true } = people.get(id) ?? {}
      const claims = async () => ({ sub: id, ...(email ? { email, email_verified: verified } : {}) })
      return { accountId: id, claims }
    },
  })
  server.on('request', provider.callback())
  return {
    issuer,
    clientId: client.id,
    clientSecret: client.secret,
    add: (login, person) => people.set(login, person),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
export { signInAtProvider } from '../fakes/scriptless-sign-in.ts'
