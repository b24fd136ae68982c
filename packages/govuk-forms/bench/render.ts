import './load-jsx.ts'
import { someQuestions } from './questions.ts'

/** One way of drawing. `ratio` is how many times faster than Nunjucks it was in the same run. */
export type RenderFigure = { name: string; perSecond: number; ratio: number }

const ROUNDS = 5
const ROUND_MS = 400

/**
 * Draws so many questions, each with a hint and an error, by FormPage, by RJSF in our theme, by stock RJSF and by
 * govuk-frontend's Nunjucks macros, turn by turn, and gives the median of each. NODE_ENV must be production: React's
 * development build is several times slower.
 */
export async function benchRender(many: number): Promise<RenderFigure[]> {
  process.env['NODE_ENV'] ??= 'production'
  const [{ oursOf }, { rjsfOf }, { nunjucksOf }] = await Promise.all([
    import('./ours.tsx'),
    import('./rjsf.tsx'),
    import('./nunjucks.ts'),
  ])
  const questions = someQuestions(many)
  const { stock, themed } = rjsfOf(questions)
  const ways = {
    'govuk-frontend Nunjucks': nunjucksOf(questions),
    'stock RJSF': stock,
    'RJSF in our theme': themed,
    FormPage: oursOf(questions),
  }
  const speeds = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]))
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, draw] of Object.entries(ways)) {
      const speed = speedOf(draw)
      // The first round warms up.
      if (round > 0) speeds.get(name)!.push(speed)
    }
  }
  const bare = median(speeds.get('govuk-frontend Nunjucks')!)
  return [...speeds].map(([name, all]) => ({ name, perSecond: median(all), ratio: median(all) / bare }))
}

function speedOf(draw: () => string): number {
  const start = performance.now()
  let count = 0
  let letters = 0
  while (performance.now() - start < ROUND_MS) {
    letters += draw().length
    count++
  }
  if (letters === 0) throw new Error('Nothing was drawn')
  return (count * 1000) / (performance.now() - start)
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

if (import.meta.main) {
  for (const many of [10, 40, 200])
    for (const { name, perSecond, ratio } of await benchRender(many))
      console.log(
        `${many} questions, ${name}: ${perSecond.toFixed(0)} pages a second, ${ratio.toFixed(1)} times Nunjucks`,
      )
}
