import { describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { imported, kindsOf } from '../../testing/import-json.ts'

const docx = (body: string, more: Record<string, string> = {}, head = '') =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  })
const p = (text: string, about = '') =>
  `<w:p>${about ? `<w:pPr>${about}</w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`
const heading = (text: string) => p(text, '<w:pStyle w:val="Heading1"/>')
const cell = (inside: string) => `<w:tc>${inside}</w:tc>`
const sdt = (about: string) =>
  `<w:sdt><w:sdtPr>${about}</w:sdtPr><w:sdtContent><w:r><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt>`
const bullets = {
  'word/numbering.xml':
    '<w:numbering><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>',
}
const item = (text: string) => p(text, '<w:numPr><w:numId w:val="3"/></w:numPr>')

const body = [
  p('Application for a market stall', '<w:pStyle w:val="Title"/>'),
  heading('About you'),
  p('Full name: ________________'),
  `<w:tbl><w:tr>${cell(p('Date of birth'))}${cell('<w:p/>')}${cell(p('Email'))}${cell('<w:p/>')}</w:tr><w:tr>${cell(p('Ward'))}${cell(`<w:p>${sdt('<w:dropDownList><w:listItem w:displayText="Choose an item" w:value=""/><w:listItem w:displayText="North" w:value="n"/><w:listItem w:displayText="South" w:value="s"/></w:dropDownList>')}</w:p>`)}</w:tr></w:tbl>`,
  heading('The stall'),
  p('What do you sell?'),
  item('Food'),
  item('Clothes'),
  `<w:p><w:r><w:t xml:space="preserve">Do you need power? </w:t></w:r>${sdt('<w14:checkbox/>')}<w:r><w:t xml:space="preserve">Yes </w:t></w:r><w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r><w:r><w:t>No</w:t></w:r></w:p>`,
  `<w:p><w:r><w:t xml:space="preserve">From when: </w:t></w:r>${sdt('<w:date/>')}</w:p>`,
  `<w:tbl><w:tr>${cell(p('Item'))}${cell(p('Number of items'))}</w:tr><w:tr>${cell('<w:p/>')}${cell('<w:p/>')}</w:tr></w:tbl>`,
].join('')

describe('Word documents', () => {
  test('headings are pages; lines, tables, lists, boxes and controls are questions', async () => {
    const { pages, report } = await imported(docx(body, bullets), 'stall.docx')
    expect(report.title).toBe('Application for a market stall')
    expect(pages.map(({ title }) => title)).toEqual(['About you', 'The stall'])
    expect(kindsOf(pages)).toEqual({
      fullName: 'name',
      dateOfBirth: 'date',
      email: 'email',
      ward: 'radios',
      whatDoYouSell: 'radios',
      doYouNeedPower: 'yes-no',
      fromWhen: 'date',
      item: 'short-text',
      numberOfItems: 'number',
    })
    expect(report.counts.options).toEqual({ found: 4, kept: 4 })
    expect(report.changed).toContainEqual(expect.objectContaining({ message: expect.stringContaining('several rows') }))
  })

  test('what stands on every page is named', async () => {
    const { report } = await imported(docx(p('Name:'), { 'word/header1.xml': '<w:hdr/>' }), 'x.docx')
    expect(report.leftOut).toEqual([expect.objectContaining({ at: 'headers and footers' })])
  })

  test('entities that a document declares are refused, so nothing outside is read and nothing multiplies', async () => {
    const declared = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>'
    await expect(imported(docx(p('Name: &b;'), {}, declared), 'x.docx')).rejects.toThrow('XML is broken')
    await expect(imported(docx('<w:p>'.repeat(5_000) + '</w:p>'.repeat(5_000)), 'x.docx')).rejects.toThrow(
      'levels inside',
    )
  })
})
