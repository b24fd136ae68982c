import { test } from '@jest/globals'
import fc from 'fast-check'
import { instant } from './moment.ts'

test('an instant is written just as toISOString writes it, on whatever day and in whatever order', () => {
  fc.assert(
    fc.property(fc.array(fc.date({ noInvalidDate: true })), (moments) => {
      for (const at of moments) if (instant(at) !== at.toISOString()) return false
      return true
    }),
  )
})

test('a moment that is none is refused, and the next is written all the same', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (at) => {
      let refused = false
      try {
        instant(new Date(Number.NaN))
      } catch (error) {
        refused = error instanceof RangeError
      }
      return refused && instant(at) === at.toISOString()
    }),
  )
})
