import type { Form, ServicePackage } from '@guildhall/schemas'
import { checkServicePackage } from '@guildhall/schemas/check'
import { draftPackage } from '../../draft/draft-package.ts'
import type { Format } from '../../format.ts'
import { nothingFound } from '../../found.ts'
import { ImportError } from '../../import-error.ts'
import { own } from '../../text.ts'

/** A service that Guildhall exported, or one form of it: taken as it is. */
export const guildhall: Format = {
  id: 'guildhall',
  title: 'Guildhall service',
  suits: (opened) =>
    opened.kind === 'json' && /^guildhall\.(service-package|form)\/1$/.test(String(own(opened.json, 'format'))),
  read: (opened) => {
    const json = opened.kind === 'json' ? opened.json : undefined
    const pack = own(json, 'format') === 'guildhall.form/1' ? aroundForm(json as Form) : (json as ServicePackage)
    const [problem] = checkServicePackage(pack)
    if (problem) throw new ImportError(`It is not a service package: ${problem.at} ${problem.message}`)
    return { package: pack }
  },
}

function aroundForm(form: Form): ServicePackage {
  if (typeof form.id !== 'string' || typeof form.title !== 'string' || !Array.isArray(form.pages))
    throw new ImportError('It is not a form: it has no id, title or pages')
  const pack = draftPackage(form, nothingFound(form.title))
  return pack
}
