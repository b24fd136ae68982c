import { createHash, type KeyObject, sign, verify } from 'node:crypto'

/** How a ledger ended when an anchor was written. `head` is hexadecimal. */
export type AnchoredHead = { id: string; length: number; head: string }

/** An anchor that cannot be believed: its text says why. */
export class AnchorError extends Error {}

/** An anchor that is kept somewhere: its lines can be read more than once. */
export type KeptAnchor = { name: string; lines(): AsyncIterable<string> }

const FORMAT = 'guildhall.anchor/1'
const HEAD = /^([0-9a-f-]{36}) (\d{1,10}) ([0-9a-f]{64})$/

/**
 * The text of an anchor, in pieces of whole lines: its format and moment, a line for each case with its id, length and head, a line with the count,
 * and an Ed25519 signature over the SHA-256 of all before it. It names every case, so that the one which was cut can be named; about 110 bytes each.
 */
export async function* anchorText({
  at,
  key,
  pages,
}: {
  at: string
  key: KeyObject
  pages: AsyncIterable<AnchoredHead[]>
}): AsyncGenerator<string, { cases: number }> {
  const digest = createHash('sha256')
  const signed = (text: string) => {
    digest.update(text)
    return text
  }
  let cases = 0
  yield signed(`${FORMAT} ${at}\n`)
  for await (const page of pages) {
    cases += page.length
    if (page.length > 0) yield signed(page.map(({ id, length, head }) => `${id} ${length} ${head}\n`).join(''))
  }
  yield signed(`cases ${cases}\n`)
  yield `signature ${sign(null, digest.digest(), key).toString('base64')}\n`
  return { cases }
}

/** Reads a whole anchor and its signature. Throws AnchorError unless the key's owner has written exactly this. */
export async function checkSignature(
  { name, lines }: KeptAnchor,
  publicKey: KeyObject,
): Promise<{ at: string; cases: number }> {
  const digest = createHash('sha256')
  let [first, before, signature] = ['', '', '']
  let heads = 0
  for await (const line of lines()) {
    if (signature) throw new AnchorError(`${name} goes on after its signature`)
    if (line.startsWith('signature ')) {
      signature = line.slice('signature '.length)
      continue
    }
    first ||= line
    before = line
    if (HEAD.test(line)) heads += 1
    digest.update(`${line}\n`)
  }
  const [format, at] = first.split(' ')
  if (format !== FORMAT || !at) throw new AnchorError(`${name} is not an anchor of the ledger (${FORMAT})`)
  if (!signature || !verify(null, digest.digest(), publicKey, Buffer.from(signature, 'base64')))
    throw new AnchorError(`The signature of ${name} does not hold: it was changed, or another key has signed it`)
  if (before !== `cases ${heads}`) throw new AnchorError(`${name} does not name as many cases as it says`)
  return { at, cases: heads }
}

/** The cases of an anchor whose signature was checked. */
export async function* readHeads({ lines }: KeptAnchor): AsyncGenerator<AnchoredHead> {
  for await (const line of lines()) {
    const [, id, length, head] = HEAD.exec(line) ?? []
    if (id && head) yield { id, length: Number(length), head }
  }
}
