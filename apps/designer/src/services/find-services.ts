import type { DesignRow } from '@guildhall/api-client'

/** Where services stand, as choices; archived ones are seen only when they are asked for. */
export const statuses = [
  { id: 'current', title: 'All but archived' },
  { id: 'published', title: 'Published' },
  { id: 'changed', title: 'Changes not published' },
  { id: 'not-published', title: 'Not published' },
  { id: 'archived', title: 'Archived' },
]

/** What the list of services is narrowed down to; an empty text takes all. */
export type ServiceFilter = { words: string; department: string; status: string }

/** The services that fit every part of a filter. */
export function findServices(rows: DesignRow[], { words, department, status }: ServiceFilter): DesignRow[] {
  return rows.filter(
    (row) => matches(row, words) && (department === '' || row.department === department) && standsAt(row, status),
  )
}

function standsAt({ publishedVersion, changed, archived }: DesignRow, status: string): boolean {
  if (archived || status === 'archived') return archived && status === 'archived'
  if (status === 'published') return publishedVersion !== undefined
  if (status === 'not-published') return publishedVersion === undefined
  return status === 'current' || (changed && publishedVersion !== undefined)
}

function matches(row: DesignRow, words: string): boolean {
  const text = `${row.name} ${row.department} ${row.slug}`.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
