import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

const packs: Record<string, (content: Buffer) => Promise<Buffer>> = {
  br: promisify(brotliCompress),
  gz: promisify(gzip),
}

/** Below this a packet holds it as it is. */
const SMALL = 1_000

/** Writes a packed copy, `.br` and `.gz`, beside each text file that browsers load, so that the site packs nothing while it serves. */
export async function compressFiles(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(js|css|svg)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of files) {
    const content = await readFile(file)
    if (content.length < SMALL) continue
    for (const [ending, pack] of Object.entries(packs)) await writeFile(`${file}.${ending}`, await pack(content))
  }
}
