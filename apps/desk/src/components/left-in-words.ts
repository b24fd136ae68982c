const MINUTE = 60_000

/** How much time is left, as in "12 hours 30 minutes"; of what kind of time is for the clock to know. */
export function leftInWords(ms: number): string {
  const minutes = Math.floor(ms / MINUTE)
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const said = [hours > 0 && counted(hours, 'hour'), (rest > 0 || hours === 0) && counted(rest, 'minute')]
  return said.filter(Boolean).join(' ')
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
