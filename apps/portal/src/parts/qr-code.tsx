import { encodeQR } from 'qr'

/** The empty squares round a code without which no camera finds it. */
const QUIET = 4

/** A QR code, drawn here so that no other site learns what stands in it; dark on white whatever the colours of the page. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET })
  return (
    <svg
      className="portal-qr"
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path fill="#fff" d={`M0 0h${rows.length}v${rows.length}H0z`} />
      <path fill="#000" d={rows.map(darkRuns).join('')} />
    </svg>
  )
}

/** The dark squares of a row, those beside one another as one stroke. */
function darkRuns(row: boolean[], y: number): string {
  return row.map((isDark, x) => (isDark && !row[x - 1] ? `M${x} ${y}h${lengthOfRun(row, x)}v1H${x}z` : '')).join('')
}

function lengthOfRun(row: boolean[], from: number): number {
  const end = row.indexOf(false, from)
  return (end === -1 ? row.length : end) - from
}
