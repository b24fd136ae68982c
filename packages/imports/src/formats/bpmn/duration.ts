/** A length of time such as P3D or PT4H in one unit; undefined for what has months, years or several units. */
export function readDuration(text: string): { days: number } | { hours: number } | { minutes: number } | undefined {
  const found = /^P(?:(\d{1,3})W|(\d{1,4})D|T(?:(\d{1,5})H|(\d{1,6})M|(\d{1,7})S))$/.exec(text.trim())
  if (!found) return undefined
  const [, weeks, days, hours, minutes, seconds] = found
  if (weeks !== undefined) return { days: Number(weeks) * 7 }
  if (days !== undefined) return Number(days) <= 3650 ? { days: Number(days) } : undefined
  if (hours !== undefined) return { hours: Number(hours) }
  if (minutes !== undefined) return { minutes: Number(minutes) }
  return { minutes: Math.ceil(Number(seconds) / 60) }
}

/** The same as BPMN writes it; working time has no such length. */
export function writeDuration(duration: Record<string, number>): string | undefined {
  const [unit = '', count = 0] = Object.entries(duration)[0] ?? []
  return { days: `P${count}D`, hours: `PT${count}H`, minutes: `PT${count}M` }[unit]
}
