/** `npm run bench`: every figure beside a bare baseline of the same run, since the machine is noisy and only ratios hold. */
import { benchRender } from '@guildhall/govuk-forms/bench'
import { benchCases } from './cases.ts'
import { layGround } from './ground.ts'
import { say } from './measure.ts'
import { benchSubmissions } from './submissions.ts'

const drawn = new Map((await benchRender()).map(({ name, perSecond }) => [name, perSecond]))
const nunjucks = drawn.get('govuk-frontend Nunjucks') ?? 0
const ours = drawn.get('FormPage') ?? 0
const notes = `40 questions with their errors; stock RJSF without our markup: ${(drawn.get('stock RJSF') ?? 0).toFixed(0)} a second`
say({ name: 'Portal pages drawn', unit: 'a second', ours, bare: nunjucks, wanted: 8, notes })

const ground = await layGround()
try {
  say(await benchCases(ground))
  say(await benchSubmissions(ground))
} finally {
  await ground.close()
}
