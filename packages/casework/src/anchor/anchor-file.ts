import { createHash, type KeyObject, sign, verify } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, rename } from 'node:fs/promises'
import { createInterface } from 'node:readline'

/** How a ledger ended when an anchor was written. `head` is hexadecimal. */
export type AnchoredHead = { id: string; length: number; head: string }

/** An anchor file that cannot be believed: its text says why. */
export class AnchorError extends Error {}

const FORMAT = 'guildhall.anchor/1'
const HEAD = /^([0-9a-f-]{36}) (\d{1,10}) ([0-9a-f]{64})$/

/**
 * An anchor is a text file: its format and moment, a line for each case with its id, length and head, a line with the count, and an Ed25519
 * signature over the SHA-256 of all before it. It names every case, so that the one which was cut can be named; about 110 bytes each.
 */
export async function writeAnchorFile(
  file: string,
  { at, key, pages }: { at: string; key: KeyObject; pages: AsyncIterable<AnchoredHead[]> },
): Promise<number> {
  const digest = createHash('sha256')
  let cases = 0
  const half = await open(`${file}.half`, 'w', 0o644)
  try {
    const put = async (text: string) => {
      digest.update(text)
      await half.write(text)
    }
    await put(`${FORMAT} ${at}\n`)
    for await (const page of pages) {
      cases += page.length
      if (page.length > 0) await put(page.map(({ id, length, head }) => `${id} ${length} ${head}\n`).join(''))
    }
    await put(`cases ${cases}\n`)
    await half.write(`signature ${sign(null, digest.digest(), key).toString('base64')}\n`)
    await finish(half)
  } finally {
    await half.close()
  }
  await rename(`${file}.half`, file)
  return cases
}

/** Reads a whole anchor file and its signature. Throws AnchorError unless the key's owner has written exactly this. */
export async function checkSignature(file: string, publicKey: KeyObject): Promise<{ at: string; cases: number }> {
  const digest = createHash('sha256')
  let [first, before, signature] = ['', '', '']
  let heads = 0
  for await (const line of linesOf(file)) {
    if (signature) throw new AnchorError(`${file} goes on after its signature`)
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
  if (format !== FORMAT || !at) throw new AnchorError(`${file} is not an anchor of the ledger (${FORMAT})`)
  if (!signature || !verify(null, digest.digest(), publicKey, Buffer.from(signature, 'base64')))
    throw new AnchorError(`The signature of ${file} does not hold: it was changed, or another key has signed it`)
  if (before !== `cases ${heads}`) throw new AnchorError(`${file} does not name as many cases as it says`)
  return { at, cases: heads }
}

/** The cases of an anchor file whose signature was checked. */
export async function* readHeads(file: string): AsyncGenerator<AnchoredHead> {
  for await (const line of linesOf(file)) {
    const [, id, length, head] = HEAD.exec(line) ?? []
    if (id && head) yield { id, length: Number(length), head }
  }
}

const linesOf = (file: string) =>
  createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })

/** On disk before it has its name: a file that looks whole is whole. */
const finish = (file: FileHandle) => file.sync()
