import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'

/** What a key must look like, for whoever has to make one. */
export const HOW_TO_MAKE_A_KEY =
  'Make a key with: openssl genpkey -algorithm ed25519 -outform DER | base64 -w0   and keep it where the database is not.'

/** The key that signs anchors: PKCS #8 DER in base64. Throws an Error that tells how to make one. */
export function readSigningKey(text: string | undefined): KeyObject {
  if (!text) throw new Error(`LEDGER_KEY is not set. ${HOW_TO_MAKE_A_KEY}`)
  return ed25519('LEDGER_KEY', () =>
    createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' }),
  )
}

/** The key that anchors are checked with: LEDGER_PUBLIC_KEY (SPKI DER in base64), or the public half of the signing key. */
export function readCheckingKey(publicText: string | undefined, signingText: string | undefined): KeyObject {
  if (!publicText) return createPublicKey(readSigningKey(signingText))
  return ed25519('LEDGER_PUBLIC_KEY', () =>
    createPublicKey({ key: Buffer.from(publicText, 'base64'), format: 'der', type: 'spki' }),
  )
}

/** The public half as LEDGER_PUBLIC_KEY wants it. */
export function publicHalf(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64')
}

function ed25519(name: string, read: () => KeyObject): KeyObject {
  let key: KeyObject | undefined
  try {
    key = read()
  } catch {
    // What is wrong with a key is never quoted: it might hold some of it.
  }
  if (key?.asymmetricKeyType !== 'ed25519') throw new Error(`${name} is not an Ed25519 key. ${HOW_TO_MAKE_A_KEY}`)
  return key
}
