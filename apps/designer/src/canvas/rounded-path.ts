type Point = { x: number; y: number }

const RADIUS = 8

/** An SVG path through points, with its corners rounded. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  const parts = [`M${first.x} ${first.y}`]
  for (const [at, point] of rest.entries()) {
    const before = points[at]!
    const after = rest[at + 1]
    if (!after) parts.push(`L${point.x} ${point.y}`)
    else {
      const enter = towards(point, before)
      const leave = towards(point, after)
      parts.push(`L${enter.x} ${enter.y}Q${point.x} ${point.y} ${leave.x} ${leave.y}`)
    }
  }
  return parts.join('')
}

/** A point near a corner on the way to another one. */
function towards(corner: Point, other: Point): Point {
  const [x, y] = [other.x - corner.x, other.y - corner.y]
  const length = Math.hypot(x, y)
  const share = length === 0 ? 0 : Math.min(RADIUS, length / 2) / length
  return { x: corner.x + x * share, y: corner.y + y * share }
}

/** How far a point is from the nearest piece of a line through points. */
export function distanceTo(points: readonly Point[], { x, y }: Point): number {
  let least = Number.POSITIVE_INFINITY
  for (const [at, end] of points.slice(1).entries()) {
    const start = points[at]!
    const [across, down] = [end.x - start.x, end.y - start.y]
    const square = across * across + down * down
    const along = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - start.x) * across + (y - start.y) * down) / square))
    least = Math.min(least, Math.hypot(x - start.x - along * across, y - start.y - along * down))
  }
  return least
}
