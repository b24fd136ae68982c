import { createPrivateKey } from 'node:crypto'

/** The key that the client signs with, from PKCS #8 in PEM (line breaks may be written as \n): ES256 for a P-256 key, RS256 for RSA. */
export function readClientKey(pem: string): Promise<CryptoKey> {
  const key = createPrivateKey(pem.replaceAll('\\n', '\n'))
  const der = key.export({ format: 'der', type: 'pkcs8' })
  const algorithm =
    key.asymmetricKeyType === 'ec'
      ? { name: 'ECDSA', namedCurve: 'P-256' }
      : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  return crypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign'])
}
