/** Which cases the table of a dry run shows. */
export type Shown = 'all' | 'cannot-move' | 'lose-something'

/** The address of a dry run: from which version to which, what of it is shown, and its page. */
export type MovesPlace = { from?: number; to?: number; show?: Shown; page?: number }

/** Reads the address; what is not as it must be counts as left out. */
export function readMovesPlace(search: Record<string, unknown>): MovesPlace {
  const { show } = search
  return {
    ...number('from', search['from']),
    ...number('to', search['to']),
    ...(show === 'cannot-move' || show === 'lose-something' ? { show } : {}),
    ...number('page', search['page']),
  }
}

function number<Key extends 'from' | 'to' | 'page'>(key: Key, value: unknown): { [K in Key]?: number } {
  const read = Number(value)
  return (Number.isInteger(read) && read >= 1 && read <= 100_000 ? { [key]: read } : {}) as { [K in Key]?: number }
}

/** The address of a page of a dry run, without the part before the service. */
export function movesHref(slug: string, { from, to, show, page }: MovesPlace): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries({ from, to, show, page })) {
    if (value !== undefined && value !== 'all' && !(key === 'page' && value === 1)) query.set(key, String(value))
  }
  return `/services/${encodeURIComponent(slug)}/moves?${query}`
}
