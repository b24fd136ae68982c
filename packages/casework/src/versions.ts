import type { Db } from '@guildhall/database'
import { services } from '@guildhall/database/queries'
import { type CompiledForm, compileForm } from '@guildhall/form-engine'
import { compileProcess, type ProcessDefinition, stepIdOf } from '@guildhall/process-engine'
import type { Form, FormStepConfig, ServicePackage, Step } from '@guildhall/schemas'
import { GuildhallError } from './errors.ts'
import { remembering } from './remember.ts'

/** A published version, ready to run: it never changes, so it is compiled once a process. */
export type Version = {
  slug: string
  version: number
  package: ServicePackage
  process: ProcessDefinition
  form: Form
  compiled: CompiledForm
}

/** Reads versions from the database the first time. Which one is current is asked again after `CURRENT_FOR_MS`. */
export type VersionCache = {
  read(slug: string, version: number): Promise<Version>
  /** Throws not-found for a service that is not there or not published. */
  current(slug: string): Promise<Version>
}

const CURRENT_FOR_MS = 1_000
const MOST_VERSIONS = 500

export function createVersionCache(db: Db): VersionCache {
  const versions = new Map<string, Promise<Version>>()
  const currentVersion = remembering((slug) => services.currentVersion(db, slug), {
    forMs: CURRENT_FOR_MS,
    most: MOST_VERSIONS,
  })

  const read = (slug: string, version: number): Promise<Version> => {
    const key = `${slug}/${version}`
    let found = versions.get(key)
    if (!found) {
      found = load(db, slug, version)
      found.catch(() => versions.delete(key))
      if (versions.size >= MOST_VERSIONS) versions.delete(versions.keys().next().value!)
      versions.set(key, found)
    }
    return found
  }

  return {
    read,
    async current(slug) {
      const version = await currentVersion(slug)
      if (version === undefined) throw new GuildhallError('not-found')
      return read(slug, version)
    },
  }
}

async function load(db: Db, slug: string, version: number): Promise<Version> {
  const row = await services.readVersion(db, slug, version)
  if (!row) throw new GuildhallError('not-found')
  return prepareVersion(slug, version, row.package as ServicePackage)
}

/** Compiles a package's process and the form that its start step asks. */
export function prepareVersion(slug: string, version: number, pack: ServicePackage): Version {
  const form = startForm(pack)
  return { slug, version, package: pack, process: compileProcess(pack), form, compiled: compileForm(form) }
}

/** The form with which a service begins. */
export function startForm(pack: ServicePackage): Form {
  const config = pack.process.steps[pack.process.start]?.config as FormStepConfig | undefined
  const form = config && pack.forms[config.form]
  if (!form) throw new Error(`The service ${pack.service.slug} does not begin with a form`)
  return form
}

/** The step of a version at a place of a case, which may be on a way of its own; undefined for one that the version does not have. */
export function stepAt({ package: pack }: Pick<Version, 'package'>, place: string): Step | undefined {
  const id = stepIdOf(place)
  return Object.hasOwn(pack.process.steps, id) ? pack.process.steps[id] : undefined
}
