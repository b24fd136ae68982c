import type { ServicePackage } from '@guildhall/schemas'
import type { TabId } from './place.ts'
import type { Selection } from './store/selection.ts'

/** Where in a service somebody is, in words for a colleague: what is picked out in the tab that is open. */
export function whereWords(pack: ServicePackage, tab: string, title: string, selection: Selection): string {
  const words = picked(pack, tab as TabId, selection)
  return words ?? title
}

function picked(pack: ServicePackage, tab: TabId, selection: Selection): string | undefined {
  if (tab === 'form') {
    const page = Object.values(pack.forms)
      .flatMap((form) => form.pages)
      .find(({ id }) => id === selection.page)
    if (!page) return undefined
    const question = selection.question === undefined ? undefined : page.schema.properties[selection.question]
    return question ? `Question “${String(question['title'] ?? selection.question)}”` : `Page “${page.title}”`
  }
  if (tab === 'process') {
    const step = selection.step === undefined ? undefined : pack.process.steps[selection.step]
    return step && `Step “${step.title}”`
  }
  if (tab === 'messages') {
    const message = selection.message === undefined ? undefined : pack.messages[selection.message]
    return message && `Message “${message.title}”`
  }
  if (tab === 'documents') {
    const document = selection.document === undefined ? undefined : pack.documents?.[selection.document]
    return document && `Document “${document.title}”`
  }
  return undefined
}
