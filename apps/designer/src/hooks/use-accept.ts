import type { Remark } from '@guildhall/api-client'
import { fieldNow, suggestedEdit } from '../remarks/places.ts'
import { announce } from '../store/announcement.ts'
import { usePackage } from './use-package.ts'

/** Carries a suggestion out as an edit that can be undone. False, and said why, when its place is gone. */
export function useAccept() {
  const { pack, run } = usePackage()
  return ({ place, placeWords, suggestion }: Remark): boolean => {
    if (!suggestion) return false
    const edit = suggestedEdit(pack, place, suggestion.field, suggestion.to)
    if (!edit) {
      announce(`${placeWords} is not there any more. Decline the suggestion instead`)
      return false
    }
    const isOther = fieldNow(pack, place, suggestion.field) !== suggestion.from
    run(edit, true)
    if (isOther) announce(`${edit.sentence}. What stood there had changed since; undo brings it back`)
    return true
  }
}
