/** The header by which a browser keeps a file instead of showing it in our origin; the name is quoted for every browser (RFC 6266). */
export function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\w. -]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName).replace(/'/g, '%27')}`
}
