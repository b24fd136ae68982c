import { strFromU8, unzipSync } from 'fflate'
import { ImportError } from './import-error.ts'
import { limits } from './limits.ts'

/** A file as it was given. Pasted text is a file without a name. */
export type Source = { name: string; bytes: Uint8Array }

/** A file with its outermost shell taken off. */
export type Opened =
  | { name: string; kind: 'json'; json: unknown }
  | { name: string; kind: 'zip'; entries: ReadonlyMap<string, Uint8Array>; bytes: Uint8Array }
  | { name: string; kind: 'pdf'; bytes: Uint8Array }
  | { name: string; kind: 'xml'; text: string }
  | { name: string; kind: 'text'; text: string }

/** Tells by its first bytes what a file is, and opens it within limits. Throws an ImportError. */
export function openSource({ name, bytes }: Source): Opened {
  if (bytes.length === 0) throw new ImportError('The file is empty')
  if (bytes.length > limits.fileBytes)
    throw new ImportError(`The file is larger than ${limits.fileBytes / 1_000_000} MB`)
  if (startsWith(bytes, 'PK\u0003\u0004')) return { name, kind: 'zip', entries: unzipped(bytes), bytes }
  if (strFromU8(bytes.subarray(0, 1_024), true).includes('%PDF-')) return { name, kind: 'pdf', bytes }
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0'))
    throw new ImportError(
      'It is a file of an old Office version, or it has a password. Save it as .docx or .xlsx without one',
    )
  const text = decoded(bytes)
  const first = text.trimStart()[0]
  if (first === '{' || first === '[') return { name, kind: 'json', json: parsed(text) }
  if (/^<(\?xml|[A-Za-z][\w.-]*:?definitions)\b/.test(text.trimStart())) return { name, kind: 'xml', text }
  return { name, kind: 'text', text }
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((letter, index) => bytes[index] === letter.charCodeAt(0))
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const text = readUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes)
  const sample = text.slice(0, 4_000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell a file of bytes from a text
  if ((sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0) > sample.length / 50) {
    throw new ImportError('It is not a kind of file that can be read here')
  }
  return text
}

function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function parsed(text: string): unknown {
  if (depthOf(text) > limits.depth) throw new ImportError(`It has more than ${limits.depth} levels inside each other`)
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new ImportError(`It is not JSON: ${(error as Error).message.slice(0, 200)}`)
  }
}

/** How deep the brackets of a JSON text go. Reckoned before it is parsed: what reads it afterwards calls itself. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++
    } else if (letter === '{' || letter === '[') deepest = Math.max(deepest, ++depth)
    else if (letter === '}' || letter === ']') depth--
  }
  return deepest
}

/** The entries of a zip that matter. Each is unpacked into the size that it says, so one that lies is cut off and fails. */
function unzipped(bytes: Uint8Array): Map<string, Uint8Array> {
  let entries = 0
  let size = 0
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1
        if (entries > limits.zipEntries) throw new ImportError(`It packs more than ${limits.zipEntries} files`)
        const wanted = /\.(xml|rels)$/i.test(name)
        if (wanted) size += originalSize
        if (size > limits.unpackedBytes)
          throw new ImportError(`It unpacks to more than ${limits.unpackedBytes / 1_000_000} MB`)
        return wanted
      },
    })
    return new Map(Object.entries(unpacked))
  } catch (error) {
    if (error instanceof ImportError) throw error
    throw new ImportError(`It is a broken zip file: ${(error as Error).message.slice(0, 200)}`)
  }
}
