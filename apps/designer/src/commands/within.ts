import type { Document, Fee, Form, Message, Page, ServicePackage, Step } from '@guildhall/schemas'

/** The package with one of its forms changed; the same package when it has no such form. */
export function withinForm(before: ServicePackage, form: string, change: (form: Form) => Form): ServicePackage {
  return { ...before, forms: withinEntry(before.forms, form, change) }
}

/** The package with one page of one form changed. */
export function withinPage(
  before: ServicePackage,
  form: string,
  page: string,
  change: (page: Page) => Page,
): ServicePackage {
  return withinForm(before, form, (old) => ({
    ...old,
    pages: old.pages.map((one) => (one.id === page ? change(one) : one)),
  }))
}

/** The package with one step of its process changed. */
export function withinStep(before: ServicePackage, step: string, change: (step: Step) => Step): ServicePackage {
  return { ...before, process: { ...before.process, steps: withinEntry(before.process.steps, step, change) } }
}

/** The package with one fee changed. */
export function withinFee(before: ServicePackage, fee: string, change: (fee: Fee) => Fee): ServicePackage {
  return { ...before, fees: withinEntry(before.fees, fee, change) }
}

/** The package with one message changed. */
export function withinMessage(
  before: ServicePackage,
  message: string,
  change: (message: Message) => Message,
): ServicePackage {
  return { ...before, messages: withinEntry(before.messages, message, change) }
}

/** The package with one document changed. */
export function withinDocument(
  before: ServicePackage,
  document: string,
  change: (document: Document) => Document,
): ServicePackage {
  return { ...before, documents: withinEntry(before.documents ?? {}, document, change) }
}

function withinEntry<T>(entries: Record<string, T>, id: string, change: (entry: T) => T): Record<string, T> {
  const entry = entries[id]
  return entry === undefined ? entries : { ...entries, [id]: change(entry) }
}
