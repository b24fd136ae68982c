/** Whose site it is, in the language of the page. A council that nobody has set up has a name only. */
export type ShownCouncil = {
  name: string
  phone: string
  email: string
  hours: string
  /** The colour of the band at the top, #rrggbb. */
  colour: string
  /** The address of the stylesheet with the council's colours, where it has chosen any. */
  css?: string
  /** The picture at the top; `saysName` when the name need not stand beside it. */
  logo?: { src: string; width: number; height: number; saysName: boolean }
  footer: { text?: string; links: { text: string; href: string }[] }
}

/** The phone number, and when it is answered: "01632 960 100, Monday to Friday, 9am to 5pm". */
export function phoneIn({ phone, hours }: Pick<ShownCouncil, 'phone' | 'hours'>): string {
  return [phone, hours].filter((part) => part !== '').join(', ')
}
