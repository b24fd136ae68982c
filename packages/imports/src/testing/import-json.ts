import { compileForm } from '@guildhall/form-engine'
import type { Page } from '@guildhall/schemas'
import { type Imported, importFile } from '../import-file.ts'
import type { Source } from '../open-source.ts'

/** A file made of a value or a text. */
export function fileOf(content: unknown, name = 'sample.json'): Source {
  return {
    name,
    bytes:
      content instanceof Uint8Array
        ? content
        : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
  }
}

/** Imports it, and shows that its form compiles as on publishing. */
export async function imported(content: unknown, name?: string): Promise<Imported & { pages: Page[] }> {
  const result = await importFile(fileOf(content, name))
  for (const form of Object.values(result.package.forms)) compileForm(form)
  return { ...result, pages: result.package.forms['request']!.pages }
}

/** The kinds of the questions of a form by name, those that only tell something as well. */
export function kindsOf(pages: Page[]): Record<string, unknown> {
  return Object.fromEntries(
    pages.flatMap(({ uiSchema }) =>
      Object.entries(uiSchema).map(([name, ui]) => [
        name,
        (ui as { 'ui:options': { kind: string } })['ui:options'].kind,
      ]),
    ),
  )
}
