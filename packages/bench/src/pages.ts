import { benchRender } from '@guildhall/govuk-forms/bench'
import type { Figure } from './measure.ts'

/** Pages of the residents' site drawn a second, small, usual and huge, beside the templates of GOV.UK Frontend in Nunjucks. */
export async function benchPages(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const many of [10, 40, 200]) {
    const drawn = new Map((await benchRender(many)).map(({ name, perSecond }) => [name, perSecond]))
    const rjsf = (name: string) => (drawn.get(name) ?? 0).toFixed(0)
    figures.push({
      name: `Portal pages of ${many} questions drawn`,
      unit: 'a second',
      ours: drawn.get('FormPage') ?? 0,
      bare: drawn.get('govuk-frontend Nunjucks') ?? 0,
      wanted: 8,
      notes: `each with its error; RJSF in our theme ${rjsf('RJSF in our theme')}, stock RJSF without our markup ${rjsf('stock RJSF')} a second`,
    })
  }
  return figures
}
