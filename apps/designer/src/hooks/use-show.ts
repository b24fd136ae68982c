import { useNavigate } from '@tanstack/react-router'
import { placeOf } from '../place.ts'
import { openTable, selectDocument, selectInForm, selectMessage, selectPart, selectStep } from '../store/selection.ts'
import { usePackage } from './use-package.ts'

/** Goes to the place that a problem is at, and picks it out there. */
export function useShow() {
  const navigate = useNavigate()
  const { slug, pack } = usePackage()
  return (at: string) => {
    const place = placeOf(pack, at)
    if (place.page) selectInForm(place.page, place.question)
    if (place.step && place.row === undefined) selectStep(place.step)
    if (place.step && place.row !== undefined) openTable(place.step, place.row)
    if (place.part) selectPart(place.part)
    if (place.message) selectMessage(place.message)
    if (place.document) selectDocument(place.document)
    void navigate({ to: '/services/$slug/$tab', params: { slug, tab: place.tab } }).then(() => focusSettings())
  }
}

/** Takes the focus to the panel where the thing can be changed. */
function focusSettings(): void {
  requestAnimationFrame(() => document.getElementById('settings-heading')?.focus())
}
