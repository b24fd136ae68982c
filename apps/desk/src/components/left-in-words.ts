const MINUTE = 60_000
/** From so many hours on days say more, where each has 24 of them. */
const MANY_HOURS = 48

/** How much time is left: "27 days 23 hours" of real time; open time has no days of one length, so it is told in hours as "671 hours 59 minutes". */
export function leftInWords(ms: number, isOpenTime: boolean): string {
  const minutes = Math.floor(ms / MINUTE)
  const hours = Math.floor(minutes / 60)
  if (!isOpenTime && hours >= MANY_HOURS) return inTwo([Math.floor(hours / 24), 'day'], [hours % 24, 'hour'])
  return inTwo([hours, 'hour'], [minutes % 60, 'minute'])
}

function inTwo(large: [number, string], small: [number, string]): string {
  const said = [large[0] > 0 && counted(...large), (small[0] > 0 || large[0] === 0) && counted(...small)]
  return said.filter(Boolean).join(' ')
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
