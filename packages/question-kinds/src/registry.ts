import { address } from './address/model.ts'
import { bookingSlot } from './booking-slot/model.ts'
import { checkboxes } from './checkboxes/model.ts'
import { content } from './content/model.ts'
import { date } from './date/model.ts'
import { declaration } from './declaration/model.ts'
import { email } from './email/model.ts'
import { file } from './file/model.ts'
import type { QuestionKind } from './kind.ts'
import { longText } from './long-text/model.ts'
import { money } from './money/model.ts'
import { number } from './number/model.ts'
import { phone } from './phone/model.ts'
import { quantities } from './quantities/model.ts'
import { radios } from './radios/model.ts'
import { select } from './select/model.ts'
import { shortText } from './short-text/model.ts'
import { yesNo } from './yes-no/model.ts'

/** Every kind of question, in the order of the designer's picker. A new kind is a folder, a line here and one in answers.ts. */
const all: QuestionKind[] = [
  shortText,
  longText,
  number,
  money,
  date,
  email,
  phone,
  yesNo,
  radios,
  checkboxes,
  select,
  address,
  quantities,
  file,
  bookingSlot,
  declaration,
  content,
]

/** Every kind of question by its name. */
export const questionKinds: ReadonlyMap<string, QuestionKind> = new Map(all.map((kind) => [kind.kind, kind]))

/** The kind of that name, `undefined` when there is none. */
export function findKind(name: unknown): QuestionKind | undefined {
  return typeof name === 'string' ? questionKinds.get(name) : undefined
}
