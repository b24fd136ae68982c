import type { Format } from '../format.ts'
import { bpmn } from './bpmn/format.ts'
import { formIo } from './form-io/format.ts'
import { formsRunner } from './forms-runner/format.ts'
import { guildhall } from './guildhall/format.ts'
import { jsonSchema } from './json-schema/format.ts'
import { pdf } from './pdf/format.ts'
import { spreadsheet } from './spreadsheet/format.ts'
import { text } from './text/format.ts'
import { word } from './word/format.ts'

/** Every kind of file that can be read, the ones that are surest to tell first. */
export const formats: readonly Format[] = [
  guildhall,
  formsRunner,
  formIo,
  jsonSchema,
  spreadsheet,
  word,
  pdf,
  bpmn,
  text,
]
