const zone = 'Europe/London'
const styles = {
  date: new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }),
  'date-time': new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }),
  time: new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }),
}

/** Writes an ISO instant or date in the council's zone, with the exact instant behind it. */
export function DateTime({ at, show = 'date-time' }: { at: string; show?: keyof typeof styles }) {
  return <time dateTime={at}>{styles[show].format(new Date(at))}</time>
}
