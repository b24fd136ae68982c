export { oneMore, readItem, thingOf } from './add-another/model.ts'
export { isPostcode, tidyPostcode } from './address/postcode.ts'
export { sayDay } from './booking-slot/model.ts'
export { type Choice, choicesOf, labelOf } from './choices.ts'
export { cleanLine, cleanLines, LONGEST_TEXT } from './clean-text.ts'
export { MOST_FILES, mostFiles } from './file/file-words.ts'
export type {
  AnswerFault,
  CheckContext,
  FormLanguage,
  InnerQuestion,
  NewQuestion,
  QuestionKind,
  QuestionOptions,
  QuestionSchema,
} from './kind.ts'
export { entriesOf, entryOf, findEntries, LONGEST_SELECT } from './long-list/entries.ts'
export { findKind, questionKinds, settingsFor } from './registry.ts'
export type { QuestionDraft, Setting, SettingValue } from './setting.ts'
