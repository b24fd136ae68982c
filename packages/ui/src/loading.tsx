/** Grey lines in the place of what is on its way, with words for those who cannot see them. */
export function Loading({ label = 'Loading', lines = 6 }: { label?: string; lines?: number }) {
  return (
    <div className="gh-loading" role="status">
      <span className="gh-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="gh-loading-line" />
      ))}
    </div>
  )
}
