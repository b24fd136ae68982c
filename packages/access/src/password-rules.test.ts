import { expect, test } from '@jest/globals'
import { passwordFault } from './password-rules.ts'

const email = 'ada.lovelace@example.com'

test.each([
  ['tinker tailor soldier', undefined],
  ['cyfrinair hir iawn', undefined],
  ['9vD!x2pQ#z', undefined],
  ['short pw!', 'short'],
  ['', 'short'],
  ['😀😀😀😀😀', 'short'],
  ['x'.repeat(201), 'long'],
  ['Password123!', 'common'],
  ['P@ssw0rd2026', 'common'],
  ['qwertyuiop', 'common'],
  ['1234567890', 'common'],
  ['aaaaaaaaaaaa', 'common'],
  ['1q2w3e4r5t6y', 'common'],
  ['ada.lovelace@example.com', 'own'],
  ['AdaLovelace1815', 'own'],
  ['ada and her engine', undefined],
])('the password %j is judged %s', (password, fault) => {
  expect(passwordFault(password, email)).toBe(fault)
})
