import type { Form, Problem, RenewalStepConfig, ServicePackage, Step } from '@guildhall/schemas'
import { stepKinds } from '../step-kinds/registry.ts'
import { fail, warn } from './problem.ts'

/** Questions that an invitation to renew carries over but the form does not ask, and invitations that do not say where the form is. */
export function checkRenewals(servicePackage: ServicePackage): Problem[] {
  const { process, messages, service } = servicePackage
  return Object.entries(process.steps).flatMap(([id, step]): Problem[] => {
    if (step.kind !== 'renewal') return []
    const at = `/process/steps/${id}/config`
    const config = step.config as unknown as RenewalStepConfig
    // The form of another service is for whoever has that service at hand to look at.
    const isOwn = config.service === undefined || config.service === service.slug
    const ofForm = isOwn ? checkCarried(config, startForm(servicePackage), at) : []
    const message = Object.hasOwn(messages, config.message) ? messages[config.message] : undefined
    if (!message || message.body.includes('((renewLink))')) return ofForm
    const words = `"${message.title}" invites to renew but does not say where – put ((renewLink)) into its text`
    return [...ofForm, warn('process/renewal-without-link', `${at}/message`, words)]
  })
}

/** Carried answers that a form does not ask for. `at` is where the config of the step stands. */
export function checkCarried({ carry }: RenewalStepConfig, form: Form | undefined, at: string): Problem[] {
  if (!form) return []
  const asked = new Set(form.pages.flatMap(({ schema }) => Object.keys(schema.properties)))
  const names = Array.isArray(carry) ? carry.map(String) : Object.keys(carry)
  return names.flatMap((name, index) =>
    asked.has(name)
      ? []
      : [
          fail(
            'process/carried-nowhere',
            `${at}/carry/${Array.isArray(carry) ? index : name}`,
            `The form that is filled in anew does not ask "${name}", so its answer cannot be carried over`,
          ),
        ],
  )
}

function startForm({ process, forms }: ServicePackage): Form | undefined {
  const start: Step | undefined = Object.hasOwn(process.steps, process.start) ? process.steps[process.start] : undefined
  const uses = start ? (stepKinds.get(start.kind)?.uses?.(start.config) ?? []) : []
  const form = uses.find(({ of, id }) => of === 'form' && Object.hasOwn(forms, id))
  return form && forms[form.id]
}
