import type { QuestionOptions, QuestionSchema } from '../kind.ts'

const names: Record<string, string> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/heic': 'HEIC',
  'application/pdf': 'PDF',
  'text/csv': 'CSV',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.oasis.opendocument.text': 'ODT',
}

/** The types of file that a question takes, as people know them. */
export function typeNames(options: QuestionOptions): string[] {
  const types = Array.isArray(options['types']) ? options['types'].map(String) : []
  return types.map((type) => names[type] ?? type)
}

/** The size below which a file must be. */
export function sayBytes(options: QuestionOptions): string {
  const bytes = Number(options['maxBytes'] ?? 10_000_000)
  return bytes >= 1_000_000 ? `${Math.floor(bytes / 100_000) / 10}MB` : `${Math.floor(bytes / 1000)}KB`
}

/** How many files a question takes: as many as its list may have, or one. */
export function mostFiles(schema: Pick<QuestionSchema, 'type' | 'maxItems'>): number {
  return schema.type === 'array' ? Number(schema['maxItems'] ?? MOST_FILES) : 1
}

/** A question can ask for no more than this: a post carries no more either. */
export const MOST_FILES = 10
