import { checkForm } from '@guildhall/form-engine'
import type { ServicePackage } from '@guildhall/schemas'
import { checkServicePackage } from '@guildhall/schemas/check'
import { draftForm } from './draft/draft-form.ts'
import { draftPackage } from './draft/draft-package.ts'
import { formats } from './formats/registry.ts'
import type { Found, Remark } from './found.ts'
import { ImportError } from './import-error.ts'
import { limits } from './limits.ts'
import { openSource, type Source } from './open-source.ts'
import { countsOf, type ImportReport } from './report.ts'

/** A draft service and what became of the file it was made from. */
export type Imported = { package: ServicePackage; report: ImportReport }

/** Drafts a service from a file. Throws an ImportError with a sentence for whoever chose the file; nothing is kept. */
export async function importFile(source: Source): Promise<Imported> {
  const opened = openSource(source)
  const format = formats.find(({ suits }) => suits(opened))
  if (!format)
    throw new ImportError(`It is none of the kinds that can be read: ${formats.map(({ title }) => title).join(', ')}`)
  const found = await format.read(opened)
  if ('package' in found) return { package: found.package, report: reportAsIs(found.package, format) }
  const named = found.title.trim() === '' ? { ...found, title: titleOf(source.name) } : found
  return drafted(named, format)
}

function drafted(found: Found, { id, title }: { id: string; title: string }): Imported {
  const { form, kept, leftOut, changed, review } = draftForm(withFormOfProcess(found), title)
  const pack = draftPackage(form, found)
  const [problem] = checkServicePackage(pack)
  if (problem) throw new ImportError(`The draft would not be a service: ${problem.at} ${problem.message}`)
  const counts = countsOf({ ...kept, step: found.process?.steps ?? 0 }, leftOut)
  const cut = (list: Remark[]) => list.slice(0, limits.remarks)
  return {
    package: pack,
    report: {
      format: id,
      formatTitle: title,
      title: form.title,
      counts,
      changed: cut(changed),
      leftOut: cut(leftOut),
      review: cut([...review, ...(found.process?.review ?? [])]),
    },
  }
}

/** A process without a form still begins with one: who asks, and for what. */
function withFormOfProcess(found: Found): Found {
  if (found.process === undefined || found.pages.length > 0) return found
  return {
    ...found,
    pages: [
      {
        at: 'added',
        title: 'What are you asking for?',
        madeUp: true,
        questions: [
          {
            key: 'request',
            at: 'added',
            label: 'What are you asking for?',
            shape: 'long-text',
            required: true,
            review: 'The file has no form, so the draft begins with this one question',
          },
          { key: 'email', at: 'added', label: 'Your email address', shape: 'email', required: true },
        ],
      },
    ],
  }
}

function reportAsIs(pack: ServicePackage, { id, title }: { id: string; title: string }): ImportReport {
  const problems = Object.entries(pack.forms).flatMap(([name, form]) => checkForm(form, `/forms/${name}`))
  const pages = Object.values(pack.forms).flatMap((form) => form.pages)
  const questions = pages.reduce((sum, page) => sum + Object.keys(page.schema.properties).length, 0)
  return {
    format: id,
    formatTitle: title,
    title: pack.service.name,
    counts: countsOf({ page: pages.length, question: questions, step: Object.keys(pack.process.steps).length }, []),
    changed: [],
    leftOut: [],
    review: problems.slice(0, limits.remarks).map(({ at, message }) => ({ of: 'question', at, original: '', message })),
  }
}

function titleOf(name: string): string {
  return (
    (name.split(/[\\/]/).at(-1) ?? '')
      .replace(/\.[A-Za-z0-9]{1,5}$/, '')
      .replace(/[-_]+/g, ' ')
      .trim() || 'Imported form'
  )
}
