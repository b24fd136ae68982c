import { describe, expect, test } from '@jest/globals'
import { importSafely } from '../../import-safely.ts'
import { kindsOf } from '../../testing/import-json.ts'
import { type MadeField, pdfOf } from '../../testing/pdf.ts'

const box = (x: number, y: number, wide = 150): MadeField['rect'] => [x, y, x + wide, y + 14]
const tick = (x: number, y: number): MadeField['rect'] => [x, y, x + 10, y + 10]
const field = (name: string, rect: MadeField['rect'], more = '/FT /Tx'): MadeField => ({
  rect,
  entries: `/T (${name}) ${more}`,
})
const ticked = (name: string, rect: MadeField['rect'], value = 'On', more = '') =>
  field(name, rect, `/FT /Btn /AS /Off /AP << /N << /${value} null /Off null >> >> ${more}`)
/** In a thread, as it is always read; its form is that of the draft. */
const read = async (bytes: Uint8Array) => {
  const { package: pack, report } = await importSafely({ name: 'made.pdf', bytes })
  return { pages: pack.forms['request']!.pages, report }
}

const made = pdfOf([
  {
    words: [
      [40, 800, 'Dog licence', 20],
      [40, 760, 'Full name'],
      [40, 730, 'Text1 of the address'],
      [40, 700, 'Date of birth'],
      [60, 640, 'I agree to the rules'],
      [40, 610, 'Has it bitten?'],
      [40, 560, 'Anything else'],
    ],
    fields: [
      field('form1[0].Name[0]', box(150, 756)),
      field('a1', box(150, 726), '/FT /Tx /TU (Home address)'),
      field('dob day', box(150, 696, 30)),
      field('dob month', box(190, 696, 30)),
      field('dob year', box(230, 696, 50)),
      ticked('agree', tick(40, 638)),
      ticked('bitten yes', tick(150, 608)),
      ticked('bitten no', tick(200, 608)),
      field('else', [150, 500, 500, 570], '/FT /Tx /Ff 4096 /MaxLen 900'),
    ],
  },
  {
    words: [[40, 760, 'Which breed?']],
    fields: [
      field('breed', box(150, 756), '/FT /Ch /Ff 131072 /Opt [[(t) (Terrier)] [(h) (Hound)]]'),
      field('sign', box(150, 700), '/FT /Sig /TU (Signature of the owner)'),
      field('print', box(150, 650), '/FT /Btn /Ff 65536 /A << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
    ],
  },
])

describe('fillable PDFs', () => {
  test('a field has its kind by its type and its words, which it tells or which stand beside it', async () => {
    const { pages, report } = await read(made)
    expect(pages.map(({ title }) => title)).toEqual(['Dog licence', 'Page 2'])
    expect(kindsOf(pages)).toEqual({
      name: 'name',
      homeAddress: 'address',
      dob: 'date',
      agree: 'declaration',
      bitten: 'yes-no',
      else: 'long-text',
      breed: 'radios',
      sign: 'signature',
    })
    expect(pages[0]!.schema.properties['else']).toMatchObject({ maxLength: 900 })
    expect(report.counts).toMatchObject({ questions: { found: 8, kept: 8 }, options: { found: 2, kept: 2 } })
  })

  test('words that only stand beside a field are to be looked at; a button is named and its script never runs', async () => {
    const { report } = await read(made)
    expect(report.review).toContainEqual(
      expect.objectContaining({ original: 'Full name', message: expect.stringContaining('beside it') }),
    )
    expect(report.leftOut).toEqual([expect.objectContaining({ of: 'setting', at: 'page 2, print' })])
    expect(report.changed).toHaveLength(2)
  })

  test('one without fields is read by its words, and says so', async () => {
    const { pages, report } = await read(
      pdfOf([
        {
          words: [
            [40, 800, 'Report of a lost dog'],
            [40, 760, 'Date of loss:'],
            [40, 730, 'Your email address:'],
          ],
          fields: [],
        },
      ]),
    )
    expect(kindsOf(pages)).toEqual({ dateOfLoss: 'date', yourEmailAddress: 'email' })
    expect(report.changed[0]!.message).toContain('no fields')
  })

  test('a broken one and one without words are refused with why', async () => {
    await expect(read(new TextEncoder().encode('%PDF-1.7\nnothing of it'))).rejects.toThrow('The PDF is broken')
    await expect(read(pdfOf([{ words: [], fields: [] }]))).rejects.toThrow('neither fields nor words')
    await expect(read(pdfOf(Array.from({ length: 500 }, () => ({ words: [], fields: [] }))))).rejects.toThrow(
      'It has 500 pages',
    )
  })
})
