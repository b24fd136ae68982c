import { fillIn } from '@guildhall/case-words'
import { services } from '@guildhall/database/queries'
import { translate } from '@guildhall/form-engine'
import type { Council, Service, ServicePackage } from '@guildhall/schemas'
import { councilFacts } from '../council/council-facts.ts'
import type { Language } from '../council/hours-in-words.ts'
import type { Guildhall } from '../guildhall.ts'
import { inLanguage } from '../in-language.ts'
import { openVersion } from './open-version.ts'
import { type StartFacts, startFacts } from './start-facts.ts'

/** A published service. `service` and what it `worksOut` are in the language asked for; `package` is as it was published. */
export type ServiceView = {
  slug: string
  version: number
  service: Service
  package: ServicePackage
  worksOut: StartFacts
}

/** Every published service that residents may ask for, by slug, at most 1,000. */
export async function listServices(g: Guildhall, { language }: { language?: Language } = {}): Promise<Service[]> {
  const [rows, council] = await Promise.all([services.listPublished(g.db), g.council.read()])
  const offered = rows.filter(({ archived_at }) => archived_at === null)
  const open = offered.map((row) => row.service as Service).filter(({ internal }) => !internal)
  return open.map((service) => toldIn(service, council, language))
}

/** The published version of a service that residents may ask for. Throws not-found. */
export async function findService(
  g: Guildhall,
  { slug, language }: { slug: string; language?: Language },
): Promise<ServiceView> {
  const [version, council] = await Promise.all([openVersion(g, slug), g.council.read()])
  const service = toldIn(version.package.service, council, language)
  const worksOut = startFacts(inLanguage(version, language).package)
  return { slug, version: version.version, service, package: version.package, worksOut }
}

/** The service as people read it: in their language, with the council's phone and hours where its start page has a place for them. */
function toldIn(given: Service, council: Council, language: Language = 'en'): Service {
  const service = translate(given, language)
  const facts = councilFacts(council, language)
  const fill = (text: string) => fillIn(text, facts)
  const { need, ...texts } = service.start
  const told = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, fill(text)]))
  return { ...service, start: { need: need.map(fill), ...told } }
}
