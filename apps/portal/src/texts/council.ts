/** Whose site it is, in the language of the page. A council that nobody has set up has a name only. */
export type ShownCouncil = { name: string; phone: string; email: string; hours: string }

/** The phone number, and when it is answered: "01632 960 100, Monday to Friday, 9am to 5pm". */
export function phoneIn({ phone, hours }: ShownCouncil): string {
  return [phone, hours].filter((part) => part !== '').join(', ')
}
