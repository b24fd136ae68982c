/** The names that somebody typed, one a line or with commas, each once; and what is wrong with the first that can be none. */
export function namesIn(text: string): { names: string[]; problem?: string } {
  const names = [...new Set(text.split(/[\s,]+/).filter((name) => name !== ''))]
  const bad = names.find((name) => !/^[a-z][a-z0-9-]{0,63}$/.test(name))
  return bad === undefined
    ? { names }
    : { names, problem: `“${bad}” can be no name: use small letters, numbers and hyphens` }
}
