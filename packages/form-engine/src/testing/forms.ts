import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Form, Page, Rule } from '@guildhall/schemas'

const path = createRequire(import.meta.url).resolve('@guildhall/schemas/services/bulky-waste.json')

/** The form of the sample service. */
export const wasteForm = (JSON.parse(readFileSync(path, 'utf8')) as { forms: { request: Form } }).forms.request

/** Answers to it that have nothing wrong. */
export const wasteAnswers = {
  address: { uprn: '100012', line1: '1 High Street', town: 'Kingsmere', postcode: 'KM1 2AB', zone: 'north' },
  items: [{ item: 'sofa', quantity: 2 }],
  place: 'On the drive',
  fullName: 'Ada Lovelace',
  email: 'ada@example.com',
  slot: { bookingId: '3f8d1c52-91b1-4a7e-9c3b-5b8a1b6a7a10', date: '2026-12-01', window: 'morning' },
}

/** A question for `formOf`. */
export type Asked = {
  kind?: string
  schema?: Record<string, unknown>
  options?: Record<string, unknown>
  required?: boolean
  showWhen?: Rule
}

/** A form from pages of questions by name. */
export function formOf(pages: Record<string, Record<string, Asked>>, more: Record<string, Partial<Page>> = {}): Form {
  return {
    format: 'guildhall.form/1',
    id: 'test',
    title: 'A form',
    pages: Object.entries(pages).map(([id, questions]) => {
      const all = Object.entries(questions)
      return {
        id,
        title: `Page ${id}`,
        schema: {
          type: 'object',
          properties: Object.fromEntries(
            all.map(([name, { kind = 'short-text', schema }]) => [
              name,
              {
                title: name,
                ...(kind === 'short-text' ? { type: 'string', maxLength: 200 } : { type: 'string' }),
                ...schema,
              },
            ]),
          ),
          required: all.filter(([, { required }]) => required).map(([name]) => name),
        },
        uiSchema: Object.fromEntries(
          all.map(([name, { kind = 'short-text', options, showWhen }]) => [
            name,
            { 'ui:options': { kind, ...options, ...(showWhen === undefined ? {} : { showWhen }) } },
          ]),
        ),
        ...more[id],
      }
    }),
  }
}

/** The rule that an answer equals a value. */
export function is(name: string, value: unknown): Rule {
  return { '==': [{ var: `answers.${name}` }, value] }
}
