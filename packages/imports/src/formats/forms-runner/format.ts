import type { Format } from '../../format.ts'
import { isObject, listOf, own } from '../../text.ts'
import { readRunnerForm } from './read-form.ts'

/** The forms of the XGov digital form builder and of DEFRA's forms engine, of both versions. */
export const formsRunner: Format = {
  id: 'forms-runner',
  title: 'XGov or DEFRA forms runner',
  suits: (opened) => {
    const pages = opened.kind === 'json' ? own(opened.json, 'pages') : undefined
    return (
      Array.isArray(pages) &&
      pages.length > 0 &&
      listOf(pages).every((page) => isObject(page) && typeof own(page, 'path') === 'string')
    )
  },
  read: (opened) => readRunnerForm(opened.kind === 'json' ? opened.json : undefined),
}
