/** One field of a made-up PDF: where it stands and the dictionary entries that make it what it is. */
export type MadeField = { rect: [number, number, number, number]; entries: string }

/** A small PDF with words and fields on its pages, written out by hand. */
export function pdfOf(
  pages: { words: [x: number, y: number, text: string, size?: number][]; fields: MadeField[] }[],
  info = '',
): Uint8Array {
  const objects: string[] = []
  const add = (text: string) => objects.push(text)
  const count = pages.length
  const fieldsBefore = pages.map((_, index) => pages.slice(0, index).reduce((sum, page) => sum + page.fields.length, 0))
  // 1 catalogue, 2 pages, 3 font, then for each page itself and its words, then the fields.
  const pageAt = (index: number) => 4 + index * 2
  const fieldAt = (index: number, field: number) => 4 + count * 2 + fieldsBefore[index]! + field
  const refs = pages.map(({ fields }, index) => fields.map((_, field) => `${fieldAt(index, field)} 0 R`))
  add(
    `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${refs.flat().join(' ')}] /DR << /Font << /F 3 0 R >> >> /DA (/F 10 Tf) >> >>`,
  )
  add(`<< /Type /Pages /Count ${count} /Kids [${pages.map((_, index) => `${pageAt(index)} 0 R`).join(' ')}] >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  for (const [index, { words }] of pages.entries()) {
    const stream = words.map(([x, y, text, size = 10]) => `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET`).join('\n')
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${pageAt(index) + 1} 0 R /Annots [${refs[index]!.join(' ')}] >>`,
    )
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
  }
  for (const [index, { fields }] of pages.entries()) {
    for (const { rect, entries } of fields)
      add(`<< /Type /Annot /Subtype /Widget /F 4 /P ${pageAt(index)} 0 R /Rect [${rect.join(' ')}] ${entries} >>`)
  }
  if (info) add(info)
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${info ? `/Info ${objects.length} 0 R` : ''} >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(text)
}
