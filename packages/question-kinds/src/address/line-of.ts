/** The line of an address that a fault is in, undefined for the whole of it. */
export function lineOf(fault: { path: string }): string | undefined {
  return fault.path === '' ? undefined : fault.path.split('/')[1]
}
