import type { FakeCard } from './fake-payment.ts'
import { type TestCard, testCards } from './test-cards.ts'

/** What the payer typed, as typed. */
export type CardAnswers = Record<CardField, string>

/** The card form's questions, in order. */
export type CardField = 'cardNo' | 'expiryMonth' | 'expiryYear' | 'cardholderName' | 'cvc' | 'email'

/** What is wrong, question by question, in the order of the page. */
export type CardProblems = Partial<Record<CardField, string>>

const fields: CardField[] = ['cardNo', 'expiryMonth', 'expiryYear', 'cardholderName', 'cvc', 'email']

/** The answers that a page begins with: a card that works, for convenience. */
export function firstAnswers(card: TestCard, email: string | undefined, now: Date): CardAnswers {
  return {
    cardNo: card.number,
    expiryMonth: '12',
    expiryYear: String(now.getUTCFullYear() + 2),
    cardholderName: 'Test Payer',
    cvc: '123',
    email: email ?? '',
  }
}

/** Reads a posted form; whatever is not a short text counts as empty. */
export function readAnswers(body: unknown): CardAnswers {
  const posted = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const text = (field: CardField) => (typeof posted[field] === 'string' ? posted[field].slice(0, 254).trim() : '')
  return Object.fromEntries(fields.map((field) => [field, text(field)])) as CardAnswers
}

/** Judges the answers: the card with what it will do, or what is wrong. */
export function judgeCard(
  answers: CardAnswers,
  now: Date,
): { card: TestCard; kept: FakeCard } | { problems: CardProblems } {
  const problems: CardProblems = {}
  const number = answers.cardNo.replaceAll(/[\s-]/g, '')
  const card = testCards.find((known) => known.number === number)
  if (number === '') problems.cardNo = 'Enter a card number'
  else if (!card) problems.cardNo = 'Card number must be one of the test cards on this page'
  const month = Number(answers.expiryMonth)
  const year = readYear(answers.expiryYear)
  if (!Number.isInteger(month) || month < 1 || month > 12) problems.expiryMonth = 'Month must be a number from 1 to 12'
  else if (Number.isNaN(year)) problems.expiryYear = 'Year must include 2 or 4 numbers'
  else if (Date.UTC(year, month) <= now.getTime()) problems.expiryYear = 'Expiry date must be in the future'
  if (answers.cardholderName === '') problems.cardholderName = 'Enter the name on the card'
  if (!/^\d{3,4}$/.test(answers.cvc)) problems.cvc = 'Card security code must be 3 or 4 numbers'
  if (answers.email !== '' && !/^[^\s@]+@[^\s@]+$/.test(answers.email))
    problems.email = 'Enter an email address in the right format, like name@example.com'
  if (!card || Object.keys(problems).length > 0) return { problems }
  const expiry = `${String(month).padStart(2, '0')}/${String(year % 100).padStart(2, '0')}`
  const kept = {
    brand: card.brand,
    type: card.type,
    first: number.slice(0, 6),
    last: number.slice(-4),
    expiry,
    name: answers.cardholderName,
  }
  return { card, kept }
}

function readYear(text: string): number {
  if (!/^(\d{2}|\d{4})$/.test(text)) return Number.NaN
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}
