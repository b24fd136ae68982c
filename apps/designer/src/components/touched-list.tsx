import type { Changes } from '@guildhall/api-client'

/** The running cases and the forms being filled in, and which version each keeps. */
export function TouchedList({ changes, next }: { changes: Changes; next: number }) {
  const cases = changes.openCases.filter((one) => one.count > 0)
  if (cases.length === 0 && changes.openDrafts === 0) {
    return <p>No case is running and no form is being filled in, so nobody is touched.</p>
  }
  return (
    <ul className="dz-plain">
      {cases.map(({ version, count }) => (
        <li key={version}>
          {count === 1 ? '1 open case stays' : `${count} open cases stay`} on version {version}
        </li>
      ))}
      {changes.openDrafts > 0 ? (
        <li>
          {changes.openDrafts === 1
            ? '1 form being filled in stays on the version it began with'
            : `${changes.openDrafts} forms being filled in stay on the version they began with`}
        </li>
      ) : null}
      <li>New cases use version {next}</li>
    </ul>
  )
}
