const edge = 'edge-of-a-part'

/** A multipart form with one file in it, whatever its bytes are. */
export function fileForm(bytes: Buffer, name: string): { payload: Buffer; type: Record<string, string> } {
  const head = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: image/png\r\n\r\n`
  return {
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${edge}--\r\n`)]),
    type: { 'content-type': `multipart/form-data; boundary=${edge}` },
  }
}
