import { services } from '@guildhall/database/queries'
import { questionsOf } from '@guildhall/form-engine'
import type { Problem, ServicePackage, SubServiceStepConfig } from '@guildhall/schemas'
import type { Guildhall } from '../guildhall.ts'
import { startForm } from '../versions.ts'
import { MOST_GENERATIONS } from '../work/start-sub-case.ts'

type Db = Pick<Guildhall, 'db'>

/** Steps that start a case of a service which this council does not have or has not published, or with answers that are not what its form asks. */
export async function checkSubServices(g: Db, pack: ServicePackage): Promise<Problem[]> {
  const steps = Object.entries(pack.process.steps).filter(([, { kind }]) => kind === 'sub-service')
  const problems = await Promise.all(
    steps.map(async ([id, step]): Promise<Problem[]> => {
      const config = step.config as unknown as SubServiceStepConfig
      const at = `/process/steps/${id}/config`
      const found = config.service === pack.service.slug ? pack : await publishedPackage(g, config.service)
      if (found === 'none')
        return [
          {
            code: 'sub-service/unknown-service',
            at: `${at}/service`,
            message: `The council has no service "${config.service}"`,
          },
        ]
      if (found === 'not-published')
        return [
          {
            level: 'warn',
            code: 'sub-service/not-published',
            at: `${at}/service`,
            message: `"${config.service}" is not published: until it is, "${step.title}" can start no case`,
          },
        ]
      const answers = checkAnswers(found, config, at)
      if (!(await leadsBack(g, found, pack.service.slug))) return answers
      const message = `"${found.service.name}" may start "${pack.service.name}" in turn: after ${MOST_GENERATIONS} cases nothing more is started`
      return [...answers, { level: 'warn', code: 'sub-service/starts-in-turn', at: `${at}/service`, message }]
    }),
  )
  return problems.flat()
}

/** Whether a case of this service, or one that it starts, may start a case of another service again. No longer chain is ever started. */
async function leadsBack(g: Db, from: ServicePackage, to: string): Promise<boolean> {
  const seen = new Set([from.service.slug, to])
  let next = [from]
  for (let generation = 0; generation < MOST_GENERATIONS && next.length > 0; generation += 1) {
    const named = new Set(next.flatMap(servicesStarted))
    if (named.has(to)) return from.service.slug !== to
    const unseen = [...named].filter((slug) => !seen.has(slug))
    for (const slug of unseen) seen.add(slug)
    const found = await Promise.all(unseen.map((slug) => publishedPackage(g, slug)))
    next = found.filter((pack) => typeof pack !== 'string')
  }
  return false
}

function servicesStarted({ process }: ServicePackage): string[] {
  return Object.values(process.steps).flatMap(({ kind, config }) =>
    kind === 'sub-service' ? [(config as unknown as SubServiceStepConfig).service] : [],
  )
}

async function publishedPackage({ db }: Db, slug: string): Promise<ServicePackage | 'none' | 'not-published'> {
  const version = await services.currentVersion(db, slug)
  if (version === undefined) return (await services.readDesign(db, slug)) ? 'not-published' : 'none'
  const row = await services.readVersion(db, slug, version)
  return row ? (row.package as ServicePackage) : 'none'
}

function checkAnswers(other: ServicePackage, { answers }: SubServiceStepConfig, at: string): Problem[] {
  const { pages } = startForm(other)
  const asked = new Set(pages.flatMap((page) => questionsOf(page).map(({ name }) => name)))
  const surplus = Object.keys(answers).filter((name) => !asked.has(name))
  // What a page or a question asks only at times may rightly be left out.
  const needed = pages.flatMap((page) =>
    page.showWhen === undefined
      ? questionsOf(page).flatMap(({ name, options }) =>
          page.schema.required?.includes(name) && options['showWhen'] === undefined ? [name] : [],
        )
      : [],
  )
  const { name: title } = other.service
  return [
    ...surplus.map((name) => ({
      code: 'sub-service/unknown-question',
      at: `${at}/answers/${name}`,
      message: `The form of "${title}" does not ask "${name}"`,
    })),
    ...needed
      .filter((name) => !Object.hasOwn(answers, name))
      .map((name) => ({
        code: 'sub-service/missing-answer',
        at: `${at}/answers`,
        message: `The form of "${title}" has to be told "${name}" – add a rule for it`,
      })),
  ]
}
