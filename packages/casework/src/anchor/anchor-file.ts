import { createReadStream } from 'node:fs'
import { type FileHandle, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { KeptAnchor } from './anchor-text.ts'

/** The name of the file of an anchor, by its moment. */
export function anchorFile(folder: string, at: string): string {
  return join(folder, `ledgers-${at.slice(0, 19).replaceAll(':', '')}Z.anchor`)
}

/** Writes an anchor piece by piece; it has its name only once it is whole and on disk. */
export async function openAnchorFile(file: string) {
  const half = await open(`${file}.half`, 'w', 0o644)
  return {
    put: (text: string) => half.write(text),
    finish: async () => {
      await finish(half)
      await half.close()
      await rename(`${file}.half`, file)
    },
    drop: () => half.close().catch(() => undefined),
  }
}

/** On disk before it has its name: a file that looks whole is whole. */
const finish = (file: FileHandle) => file.sync()

/** An anchor that is kept in a file. */
export function anchorInFile(file: string): KeptAnchor {
  const lines = () => createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })
  return { name: file, lines }
}
