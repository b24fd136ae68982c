const moment = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

/** An ISO instant for the middle of a sentence: "24 Nov, 16:02". */
export function momentWords(at: string): string {
  return moment.format(new Date(at))
}
