type Section<Row> = { title: string; rows: Row[] }

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
