import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { questionKinds } from './registry.ts'

const kinds = [...questionKinds.values()]
const raw = fc.oneof(fc.string({ unit: 'binary' }), fc.anything({ withNullPrototype: true, maxDepth: 3 }))

test.each(kinds)('$kind: reading, showing and judging never throw, whatever is posted', (kind) => {
  const { schema } = kind.newQuestion('q', 'A question')
  const options = { kind: kind.kind }
  fc.assert(
    fc.property(raw, (value) => {
      const answer = kind.parse(value, schema, options)
      kind.toRaw(answer)
      kind.format(answer, schema, options)
      if (answer !== undefined) kind.check?.(answer, schema, options, { today: '2026-11-24' })
      for (const keyword of ['required', 'type', 'minItems', 'format']) {
        for (const path of ['', '/0/quantity', '/postcode']) {
          const fault = { keyword, path, params: { limit: 1 } }
          expect(typeof kind.errorFor(fault, schema, options, answer)).toBe('string')
          kind.partOf?.(fault, schema, answer)
        }
      }
    }),
    { numRuns: 200 },
  )
})

test.each(kinds.filter(({ kept, silent }) => !kept && !silent))(
  '$kind: what was read is read the same from what is shown again',
  (kind) => {
    const { schema } = kind.newQuestion('q', 'A question')
    fc.assert(
      fc.property(fc.string(), (text) => {
        const given = kind.kind === 'quantities' ? [{ item: 'first-thing', quantity: text }] : text
        const answer = kind.parse(given, schema, {})
        if (answer === undefined) return
        const shown = kind.toRaw(answer)
        const again =
          kind.kind === 'quantities'
            ? [{ item: 'first-thing', quantity: (shown as Record<string, string>)['first-thing'] }]
            : shown
        // Yes and no cannot be shown when neither was chosen.
        if (kind.kind === 'yes-no' && typeof answer === 'string') return
        expect(kind.parse(again, schema, {})).toEqual(answer)
      }),
      { numRuns: 200 },
    )
  },
)

test.each(kinds)('$kind: an answer can be kept in PostgreSQL: no NUL, no half of a surrogate pair', (kind) => {
  const { schema } = kind.newQuestion('q', 'A question')
  const bad = 'a\u0000b\ud800c'
  const given = [
    bad,
    { day: bad, month: bad, year: bad, line1: bad, uprn: bad, slotId: bad },
    [{ item: bad, quantity: bad }],
  ]
  for (const value of given) {
    const text = JSON.stringify(kind.parse(value, schema, {})) ?? ''
    expect(text).not.toMatch(/\\u0000|\\ud800/)
  }
})
