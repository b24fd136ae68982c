import { translate } from '@guildhall/form-engine'
import type { Language } from './council/hours-in-words.ts'
import type { Version } from './versions.ts'

const known = new WeakMap<Version, Version>()

/** A version as it is shown in a language, worked out once: what people read is translated, what is reckoned with is the same. */
export function inLanguage(version: Version, language: Language = 'en'): Version {
  if (language === 'en') return version
  let welsh = known.get(version)
  if (!welsh) {
    const pack = translate(version.package, language)
    welsh = {
      ...version,
      package: { ...pack, service: translate(pack.service, language) },
      form: translate(version.form, language),
    }
    known.set(version, welsh)
  }
  return welsh
}
