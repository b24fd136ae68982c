import { Type } from 'typebox'
import { Words } from './basics.ts'
import { named } from './named.ts'

const Count = Type.Object({ found: Type.Integer(), kept: Type.Integer() })

/** One thing of an imported file that became something else, is not there, or should be looked at. */
export const ImportRemark = named(
  'ImportRemark',
  Type.Object({
    of: Words('page', 'question', 'option', 'condition', 'guidance', 'step', 'setting'),
    at: Type.String({ description: 'Its place in the file' }),
    original: Type.String({ description: 'Its words there' }),
    message: Type.String(),
    name: Type.Optional(Type.String({ description: 'The question of the draft' })),
  }),
)

/** What became of a file: nothing of it is missing from both the draft and this. */
export const ImportReport = named(
  'ImportReport',
  Type.Object({
    format: Type.String(),
    formatTitle: Type.String(),
    title: Type.String(),
    counts: Type.Object({
      pages: Count,
      questions: Count,
      options: Count,
      conditions: Count,
      guidance: Count,
      steps: Count,
    }),
    changed: Type.Array(ImportRemark),
    leftOut: Type.Array(ImportRemark),
    review: Type.Array(ImportRemark),
  }),
)
