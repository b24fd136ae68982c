import { cleanLine, partOf } from '../clean-text.ts'
import type { AnswerFault, QuestionKind } from '../kind.ts'
import { wordsIn } from '../words.ts'
import { welsh } from './welsh.ts'

/** The parts of bank details, in order; the roll number is that of a building society and may be left out. */
export const bankParts = ['accountName', 'sortCode', 'accountNumber', 'rollNumber'] as const

/** One part of bank details. */
export type BankPart = (typeof bankParts)[number]

/** An account that money can be paid to or taken from. Wherever it is read, only the last digits are shown. */
export const bankDetails: QuestionKind = {
  kind: 'bank-details',
  title: 'Bank details',
  describe:
    'Name on the account, sort code, account number and roll number. Only the last digits are shown afterwards.',
  inParts: true,
  newQuestion: (_name, title) => ({
    schema: {
      type: 'object',
      title,
      properties: {
        accountName: { type: 'string', title: 'Name on the account', minLength: 1, maxLength: 70 },
        sortCode: { type: 'string', title: 'Sort code', pattern: '^[0-9]{6}$' },
        accountNumber: { type: 'string', title: 'Account number', pattern: '^[0-9]{6,8}$' },
        rollNumber: { type: 'string', title: 'Building society roll number', pattern: '^[A-Za-z0-9 ./-]{1,18}$' },
      },
      required: ['accountName', 'sortCode', 'accountNumber'],
      additionalProperties: false,
    },
    uiSchema: { 'ui:options': { kind: 'bank-details' } },
  }),
  parse: (raw) => {
    const given: Record<string, string> = {}
    for (const part of bankParts) {
      const text = cleanLine(partOf(raw, part))
      const bare = part === 'sortCode' || part === 'accountNumber' ? text.replace(/[\s.\-–]/g, '') : text
      if (bare !== '') given[part] = bare
    }
    return Object.keys(given).length === 0 ? undefined : given
  },
  toRaw: (answer) => Object.fromEntries(bankParts.map((part) => [part, cleanLine(partOf(answer, part))])),
  format: (answer, _schema, _options, language) => {
    const words = wordsIn(language)
    return bankParts.flatMap((part) => {
      const text = cleanLine(partOf(answer, part))
      if (text === '') return []
      return part === 'accountName' ? [text] : [words.endingIn(words[part], lastOf(text))]
    })
  },
  errorInWelsh: welsh,
  errorFor: (fault, _schema, options) => {
    const part = bankPart(fault)
    const missing = fault.keyword === 'required' || fault.keyword === 'minLength'
    if (part === 'accountName') {
      return missing ? 'Enter the name on the account' : 'Name on the account must be 70 characters or less'
    }
    if (part === 'sortCode') return missing ? 'Enter a sort code' : 'Sort code must be 6 numbers'
    if (part === 'accountNumber')
      return missing ? 'Enter an account number' : 'Account number must be between 6 and 8 numbers'
    if (missing) return String(options['rollMissing'] ?? 'Enter a building society roll number')
    return 'Roll number must be 18 characters or less, and only letters, numbers, hyphens, spaces, slashes and full stops'
  },
  partOf: (fault) => bankPart(fault),
}

/** The part that a fault is in, the first when it is about the whole. */
export function bankPart(fault: AnswerFault): BankPart {
  return bankParts.find((part) => fault.path === `/${part}`) ?? 'accountName'
}

/** Enough to know one's own account by, and too little for anybody else. */
function lastOf(text: string): string {
  return text.slice(-Math.max(1, Math.min(text.length > 6 ? 3 : 2, Math.floor(text.length / 2))))
}
