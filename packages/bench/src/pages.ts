import { benchRender } from '@guildhall/govuk-forms/bench'
import type { Figure } from './measure.ts'

/** Pages of the residents' site drawn a second, beside the templates of GOV.UK Frontend in Nunjucks. */
export async function benchPages(): Promise<Figure> {
  const drawn = new Map((await benchRender()).map(({ name, perSecond }) => [name, perSecond]))
  return {
    name: 'Portal pages drawn',
    unit: 'a second',
    ours: drawn.get('FormPage') ?? 0,
    bare: drawn.get('govuk-frontend Nunjucks') ?? 0,
    wanted: 8,
    notes: `40 questions with their errors; stock RJSF without our markup: ${(drawn.get('stock RJSF') ?? 0).toFixed(0)} a second`,
  }
}
