/** An id as it reads: `waste-crew` as "Waste crew". */
export function nameOf(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
