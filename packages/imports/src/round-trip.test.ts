import { checkForm } from '@guildhall/form-engine'
import { checkProcess } from '@guildhall/process-engine'
import { catalogue } from '@guildhall/schemas/catalogue'
import { checkServicePackage } from '@guildhall/schemas/check'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ImportError } from './import-error.ts'
import { importFile } from './import-file.ts'
import { fileOf } from './testing/import-json.ts'
import { writePackage } from './write-package.ts'

describe('export, import, export', () => {
  test.each(catalogue().map((pack) => [pack.service.slug, pack] as const))(
    '%s comes back byte for byte',
    async (_slug, pack) => {
      const written = writePackage(pack)
      const { package: read } = await importFile(fileOf(written))
      expect(writePackage(read)).toBe(written)
    },
  )

  test('a draft keeps to all contracts and checks, and comes back byte for byte', async () => {
    const schema = fc.letrec((tie) => ({
      part: fc.oneof(
        { maxDepth: 4 },
        fc.record(
          {
            type: fc.constantFrom('string', 'number', 'integer', 'boolean'),
            title: fc.string(),
            maxLength: fc.option(fc.nat()),
            minimum: fc.option(fc.double()),
            default: fc.anything(),
          },
          { requiredKeys: ['type'] },
        ),
        fc.record({ enum: fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null))), description: fc.string() }),
        fc.record({ type: fc.constant('array'), items: tie('part'), minItems: fc.integer() }),
        fc.record({
          type: fc.constant('object'),
          properties: fc.dictionary(fc.string(), tie('part')),
          required: fc.array(fc.string()),
        }),
        fc.anything(),
      ),
    })).part
    const document = fc.record({
      type: fc.constant('object'),
      title: fc.string(),
      properties: fc.dictionary(fc.string(), schema),
    })
    await fc.assert(
      fc.asyncProperty(document, async (value) => {
        const result = await importFile(fileOf(value)).catch((error: unknown) => error)
        if (result instanceof ImportError) return
        if (result instanceof Error) throw result
        const { package: pack } = result as Awaited<ReturnType<typeof importFile>>
        expect(checkServicePackage(pack)).toEqual([])
        expect(checkForm(pack.forms['request']!)).toEqual([])
        expect(checkProcess(pack)).toEqual([])
        const written = writePackage(pack)
        expect(writePackage((await importFile(fileOf(written))).package)).toBe(written)
      }),
      { numRuns: 25 },
    )
  })
})
