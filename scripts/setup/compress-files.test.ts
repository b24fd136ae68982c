import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { compressFiles } from './compress-files.ts'

test('each large text file gets packed copies that hold the same; small files and pictures get none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-packed-'))
  try {
    const style = 'a { color: red }\n'.repeat(500)
    await writeFile(join(folder, 'a.css'), style)
    await writeFile(join(folder, 'b.js'), 'short')
    await writeFile(join(folder, 'c.png'), style)
    await compressFiles(folder)
    expect((await readdir(folder)).sort()).toEqual(['a.css', 'a.css.br', 'a.css.gz', 'b.js', 'c.png'])
    expect(brotliDecompressSync(await readFile(join(folder, 'a.css.br'))).toString()).toBe(style)
    expect(gunzipSync(await readFile(join(folder, 'a.css.gz'))).toString()).toBe(style)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
