import { generateKeyPairSync, verify } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { ConnectorError } from '../connector-error.ts'
import { signInAtProvider } from '../fakes/scriptless-sign-in.ts'
import { createOpenIdConnect, type OpenIdConnectSettings, SignInRefusedError } from './connector.ts'
import { type FakeProvider, startFakeProvider } from './fake.ts'

jest.setTimeout(30_000)

const redirectUri = 'http://site.example/sign-in/return'
const now = () => new Date()
let provider: FakeProvider

beforeAll(async () => {
  const signedOutUri = 'http://site.example/sign-out'
  provider = await startFakeProvider({ redirectUri, signedOutUri })
  provider.add('ada', { email: 'Ada@Example.com' })
  provider.add('bob', { email: 'bob@example.com', verified: false })
})
afterAll(async () => {
  await provider?.close()
})

const open = (more: Partial<OpenIdConnectSettings> = {}) =>
  createOpenIdConnect({
    baseUrl: provider.issuer,
    clientId: provider.clientId,
    apiKey: provider.clientSecret,
    redirectUri,
    now,
    ...more,
  })

test('somebody who signs in there is known by the provider’s subject, and by the address that it has verified', async () => {
  const client = open()
  const { url, ...secrets } = await client.begin({ language: 'cy' })
  expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    ui_locales: 'cy',
    redirect_uri: redirectUri,
  })
  const person = await client.finish(await signInAtProvider(url, 'ada'), secrets)
  expect(person).toMatchObject({ issuer: provider.issuer, subject: 'ada', email: 'ada@example.com' })
  const out = await client.signOutUrl({ idToken: person.idToken, backTo: 'http://site.example/sign-out' })
  expect(out).toContain(`${provider.issuer}/session/end`)
})

test('an address that the provider has not verified is not handed on', async () => {
  const client = open()
  const { url, ...secrets } = await client.begin({ language: 'en' })
  const person = await client.finish(await signInAtProvider(url, 'bob'), secrets)
  expect([person.subject, person.email]).toEqual(['bob', undefined])
})

test('the client proves who it is by its private key where it has one, and sends no secret', async () => {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  let sent = new URLSearchParams()
  const server = createServer(async (request, reply) => {
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    reply.setHeader('content-type', 'application/json')
    if (request.method === 'GET') {
      const facts = { issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` }
      reply.end(JSON.stringify(facts))
      return
    }
    let body = ''
    for await (const chunk of request) body += chunk
    sent = new URLSearchParams(body)
    reply.writeHead(400).end(JSON.stringify({ error: 'invalid_grant' }))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    const pem = keys.privateKey.export({ format: 'pem', type: 'pkcs8' }) as string
    const client = open({ baseUrl, apiKey: undefined, privateKey: pem.replaceAll('\n', '\\n') })
    const { url: _, ...secrets } = await client.begin({ language: 'en' })
    const back = `${redirectUri}?${new URLSearchParams({ code: 'x', state: secrets.state })}`
    await expect(client.finish(back, secrets)).rejects.toMatchObject({ code: 'invalid_grant' })
    const [header = '', claims = '', signature = ''] = (sent.get('client_assertion') ?? '').split('.')
    const key = { key: keys.publicKey, dsaEncoding: 'ieee-p1363' as const }
    expect(verify('sha256', Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, 'base64url'))).toBe(true)
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      iss: provider.clientId,
      sub: provider.clientId,
      aud: baseUrl,
    })
    expect([sent.get('client_secret'), sent.get('code_verifier')]).toEqual([null, secrets.verifier])
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

test('what comes back counts only in the browser that it was asked for, once, and unchanged', async () => {
  const client = open()
  const { url, ...secrets } = await client.begin({ language: 'en' })
  const back = await signInAtProvider(url, 'ada')
  const others = await client.begin({ language: 'en' })
  for (const wrong of [
    { ...secrets, state: others.state },
    { ...secrets, verifier: others.verifier },
  ]) {
    await expect(client.finish(back, wrong)).rejects.toBeInstanceOf(SignInRefusedError)
  }
  const second = await client.begin({ language: 'en' })
  const address = await signInAtProvider(second.url, 'ada')
  await expect(client.finish(address, { ...second, nonce: others.nonce })).rejects.toBeInstanceOf(SignInRefusedError)
  const third = await client.begin({ language: 'en' })
  const used = await signInAtProvider(third.url, 'ada')
  await client.finish(used, third)
  await expect(client.finish(used, third)).rejects.toBeInstanceOf(SignInRefusedError)
})

test('the provider’s own no is told apart from its being away', async () => {
  const client = open()
  const { state, nonce, verifier } = await client.begin({ language: 'en' })
  const no = new URLSearchParams({ error: 'access_denied', state, iss: provider.issuer })
  await expect(client.finish(`${redirectUri}?${no}`, { state, nonce, verifier })).rejects.toMatchObject({
    code: 'access_denied',
  })
  const gone = open({ baseUrl: 'http://127.0.0.1:9' })
  await expect(gone.begin({ language: 'en' })).rejects.toBeInstanceOf(ConnectorError)
})

test('a provider that hangs, or that is not who it should be, is given up; one that names other hosts is not called there', async () => {
  let called = 0
  const other = createServer((_request, reply) => {
    called += 1
    reply.end('{}')
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
  let answer: (issuer: string) => object | undefined = () => undefined
  const liar = createServer((_request, reply) => {
    const body = answer(`http://127.0.0.1:${(liar.address() as AddressInfo).port}`)
    if (body) reply.setHeader('content-type', 'application/json').end(JSON.stringify(body))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => liar.once('listening', resolve))
  const baseUrl = `http://127.0.0.1:${(liar.address() as AddressInfo).port}`
  try {
    const before = performance.now()
    await expect(open({ baseUrl, timeoutMs: 1_000 }).begin({ language: 'en' })).rejects.toBeInstanceOf(ConnectorError)
    expect(performance.now() - before).toBeLessThan(5_000)
    answer = () => ({ issuer: 'https://another.example' })
    await expect(open({ baseUrl }).begin({ language: 'en' })).rejects.toBeInstanceOf(ConnectorError)
    answer = (issuer) => ({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${elsewhere}/token`,
      jwks_uri: `${elsewhere}/jwks`,
    })
    const client = open({ baseUrl })
    const { url: _, ...secrets } = await client.begin({ language: 'en' })
    const back = `${redirectUri}?${new URLSearchParams({ code: 'x', state: secrets.state })}`
    await expect(client.finish(back, secrets)).rejects.toBeInstanceOf(ConnectorError)
    expect(called).toBe(0)
  } finally {
    for (const server of [other, liar]) {
      server.closeAllConnections()
      server.close()
    }
  }
})
