import type { FormSection } from '@guildhall/schemas'

type Section<Row> = { title: string; rows: Row[] }

/** The answers of a form in sections, by section instead of by page. */
export function bySection<Row>(pages: (Section<Row> & { page: string })[], sections: FormSection[]): Section<Row>[] {
  return sections
    .map(({ title, pages: ids }) => ({
      title,
      rows: pages.flatMap(({ page, rows }) => (ids.includes(page) ? rows : [])),
    }))
    .filter(({ rows }) => rows.length > 0)
}

/** Answers as lists: pages of one question stand together without a heading, a page of several keeps its title. */
export function joinSections<Row>(sections: Section<Row>[]): { title?: string; rows: Row[] }[] {
  const lists: { title?: string; rows: Row[] }[] = []
  for (const { title, rows } of sections) {
    const last = lists.at(-1)
    if (rows.length > 1) lists.push({ title, rows })
    else if (last && last.title === undefined) last.rows.push(...rows)
    else lists.push({ rows: [...rows] })
  }
  return lists
}
