import type { ServicePackage } from '@guildhall/schemas'
import { type NewService, prefixOf } from './empty-service.ts'

/** Another service made from one that is there: all of it, under a name and address of its own. Its translated name went with the old one. */
export function copyService(pack: ServicePackage, { name, slug, department, topic }: NewService): ServicePackage {
  const { translations, ...service } = pack.service
  return {
    ...pack,
    service: {
      ...service,
      slug,
      name,
      prefix: prefixOf(name),
      department,
      topic,
      ...(translations && { translations: withoutRenamed(translations, service, { name, department, topic }) }),
    },
  }
}

type Texts = { name: string; department: string; topic: string }

function withoutRenamed(
  translations: Record<string, Record<string, string>>,
  before: Texts,
  after: Texts,
): Record<string, Record<string, string>> {
  const stale = (['name', 'department', 'topic'] as const).filter((part) => before[part] !== after[part])
  const gone = new Set(stale.map((part) => `/${part}`))
  return Object.fromEntries(
    Object.entries(translations).map(([language, texts]) => [
      language,
      Object.fromEntries(Object.entries(texts).filter(([at]) => !gone.has(at))),
    ]),
  )
}
