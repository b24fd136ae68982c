import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const source = new URL('../', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /(?<!\.test)\.tsx?$/.test(name),
)

test.each(files)('%s has no phone number of its own: it is the council’s', (file) => {
  const code = readFileSync(new URL(file, source), 'utf8').replace(/^\/\*\*.*\*\/$/gm, '')
  expect(code).not.toMatch(/\b0\d{3,4}[ ]?\d{3}/)
})
