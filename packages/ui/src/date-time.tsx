const zone = 'Europe/London'
const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' }
const minute: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' }

const styles = {
  day: write(day),
  date: write({ weekday: 'short', ...day }),
  'date-time': write({ ...day, ...minute }),
  second: write({ ...day, ...minute, second: '2-digit' }),
  time: write(minute),
}

/** Writes an ISO instant or date in the council's zone, with the exact instant behind it. */
export function DateTime({ at, show = 'date-time' }: { at: string; show?: keyof typeof styles }) {
  return <time dateTime={at}>{styles[show].format(new Date(at))}</time>
}

function write(options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options })
}
