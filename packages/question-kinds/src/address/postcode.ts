const shape = /^([A-Z]{1,2}[0-9][0-9A-Z]?)([0-9][A-Z]{2})$/

/** "KM1 2AB" for any case, spacing and punctuation; the text itself, in capitals, when it is not a full UK postcode. */
export function tidyPostcode(text: string): string {
  const bare = text.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const found = shape.exec(bare)
  return found ? `${found[1]} ${found[2]}` : text.toUpperCase()
}

/** Whether a text is a full UK postcode, in any case and spacing. */
export function isPostcode(text: string): boolean {
  return shape.test(text.toUpperCase().replace(/[^A-Z0-9]/g, ''))
}
