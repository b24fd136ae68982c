import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { generatedFiles } from './generated-files.ts'

test('the committed OpenAPI document and client are the ones that the operations give', async () => {
  for (const [path, text] of Object.entries(await generatedFiles())) {
    const committed = await readFile(new URL(`../../../../${path}`, import.meta.url), 'utf8')
    // Compared as a yes or no: the whole text of a difference would drown the advice.
    if (committed !== text) throw new Error(`${path} is out of date: run node apps/api/src/openapi/generate.ts`)
    expect(committed.length).toBeGreaterThan(100)
  }
})
