import * as oidc from 'openid-client'
import type { Connector, ConnectorManifest } from '../connector.ts'
import { ConnectorError } from '../connector-error.ts'
import { readClientKey } from './client-key.ts'
import manifest from './manifest.json' with { type: 'json' }

/** How to reach a provider. `baseUrl` is its issuer; one of `apiKey` (a client secret) and `privateKey` says who we are. */
export type OpenIdConnectSettings = {
  baseUrl: string
  clientId: string
  redirectUri: string
  apiKey?: string
  privateKey?: string
  timeoutMs?: number
}

/** What only this browser may know between leaving and coming back. */
export type SignInSecrets = { state: string; nonce: string; verifier: string }

/** Somebody whom the provider vouches for. `email` is there only when the provider says that it is verified. */
export type ProvenPerson = { issuer: string; subject: string; email?: string; idToken: string }

/** The provider sent somebody back without signing him in; `code` is its own, such as access_denied. */
export class SignInRefusedError extends Error {
  readonly code: string
  constructor(code: string, cause?: unknown) {
    super(`The sign-in provider refused: ${code}`, { cause })
    this.code = code
  }
}

export type OpenIdConnect = {
  /** Where the browser goes, and what it must bring back. Throws ConnectorError while the provider is away. */
  begin(more: { language: string }): Promise<{ url: string } & SignInSecrets>
  /** Takes the browser back at the whole address it came to. Throws SignInRefusedError, or ConnectorError. */
  finish(address: string, secrets: SignInSecrets): Promise<ProvenPerson>
  /** Where the provider's own session is ended; undefined where it offers no such page. */
  signOutUrl(more: { idToken?: string; backTo: string }): Promise<string | undefined>
}

const system = 'The sign-in provider'
const FRESH_MS = 3_600_000

/** Makes a client of one provider: the code flow with PKCE, state and nonce. It calls no other host than its issuer’s. */
export function createOpenIdConnect(settings: OpenIdConnectSettings & { now: () => Date }): OpenIdConnect {
  const issuer = new URL(settings.baseUrl)
  const seconds = Math.max(1, Math.round((settings.timeoutMs ?? 5_000) / 1_000))
  let known: { config: oidc.Configuration; at: number } | undefined

  async function discover(): Promise<oidc.Configuration> {
    const { clientId, apiKey, privateKey } = settings
    const auth = privateKey ? oidc.PrivateKeyJwt(await readClientKey(privateKey)) : oidc.ClientSecretPost(apiKey)
    // Without https anybody on the way could sign in as anybody: only this machine may do without.
    const insecure = issuer.protocol === 'http:' && isLoopback(issuer.hostname)
    return oidc.discovery(issuer, clientId, { client_secret: apiKey }, auth, {
      timeout: seconds,
      [oidc.customFetch]: ownHostOnly(issuer),
      ...(insecure ? { execute: [oidc.allowInsecureRequests] } : {}),
    })
  }

  /** What the provider says of itself, asked once an hour; the old answer lasts while it is away. */
  async function configuration(): Promise<oidc.Configuration> {
    const at = settings.now().getTime()
    if (known && at - known.at < FRESH_MS) return known.config
    try {
      known = { config: await discover(), at }
    } catch (error) {
      if (!known) throw away(error)
    }
    return known!.config
  }

  return {
    async begin({ language }) {
      const config = await configuration()
      const secrets = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      }
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: settings.redirectUri,
        scope: 'openid email',
        state: secrets.state,
        nonce: secrets.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(secrets.verifier),
        code_challenge_method: 'S256',
        ui_locales: language,
      })
      return { url: url.href, ...secrets }
    },
    async finish(address, { state, nonce, verifier }) {
      const config = await configuration()
      try {
        const tokens = await oidc.authorizationCodeGrant(config, new URL(address), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        const claims = tokens.claims()!
        const told =
          claims['email'] === undefined && config.serverMetadata().userinfo_endpoint
            ? await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)
            : claims
        const { email, email_verified: isVerified } = told as { email?: unknown; email_verified?: unknown }
        return {
          issuer: settings.baseUrl,
          subject: claims.sub,
          idToken: tokens.id_token!,
          ...(isVerified === true && typeof email === 'string' ? { email: email.trim().toLowerCase() } : {}),
        }
      } catch (error) {
        throw refusal(error)
      }
    },
    async signOutUrl({ idToken, backTo }) {
      const config = await configuration()
      if (!config.serverMetadata().end_session_endpoint) return undefined
      return oidc.buildEndSessionUrl(config, {
        post_logout_redirect_uri: backTo,
        ...(idToken ? { id_token_hint: idToken } : {}),
      }).href
    },
  }
}

/** A `fetch` that reaches the issuer's host and no other, and follows nobody elsewhere: what a provider says of itself cannot send us into our own network. */
function ownHostOnly(issuer: URL): oidc.CustomFetch {
  return (url, options) => {
    if (new URL(url).origin !== issuer.origin) throw new Error('The provider named an address that is not its own')
    return fetch(url, { ...(options as RequestInit), redirect: 'manual' })
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]'
}

function refusal(error: unknown): Error {
  if (error instanceof oidc.AuthorizationResponseError) return new SignInRefusedError(error.error, error)
  // A code that was used, came too late or belongs to another browser: the person begins again.
  if (error instanceof oidc.ResponseBodyError) {
    return error.status >= 500 ? away(error) : new SignInRefusedError(error.error, error)
  }
  const { code } = error as { code?: unknown }
  if (typeof code === 'string' && /^OAUTH_(INVALID|JWT|JSON)/.test(code))
    return new SignInRefusedError('invalid', error)
  return away(error)
}

function away(cause: unknown): ConnectorError {
  const isSlow = (cause as { code?: unknown }).code === 'OAUTH_TIMEOUT'
  return new ConnectorError({
    system,
    code: isSlow ? 'timed-out' : 'unreachable',
    retry: true,
    unclear: false,
    cause,
  })
}

/** OpenID Connect as a connector. */
export const openidConnect: Connector<OpenIdConnectSettings, OpenIdConnect> = {
  manifest: manifest as ConnectorManifest,
  connect: (settings, { now }) => createOpenIdConnect({ ...settings, now }),
}
