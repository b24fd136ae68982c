/** How much of a digest people compare by eye. */
const SHOWN = 12

/** The first digits of the SHA-256 of a text: two files with the same ones hold the same service. */
export async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(bytes)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, SHOWN)
}
