/** An entry of the made-up register. `key` is the idempotency key that it was made under. */
export type FakeRecord = { id: string; key: string; reference: string; kind: string; details: Record<string, unknown> }

/** A record as the register's interface writes it. */
export function writeRecord({ id, reference, kind, details }: FakeRecord) {
  return { record: { number: id, reference, kind, status: 'registered' }, details }
}
