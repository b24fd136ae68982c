import type { QuestionProps } from '@guildhall/govuk-forms'
import { asList } from '../clean-text.ts'
import { ListSoFar } from './list-so-far.tsx'
import { OneItem } from './one-item.tsx'

/** The questions of one item, or the list so far. Where nobody says which, a list with nothing in it begins with its first item. */
export function AddAnother(props: QuestionProps) {
  const stage = props.context.lists?.[props.name]
  const items = asList(props.answer)
  if (stage?.stage === 'item') return <OneItem {...props} index={stage.index} />
  return stage === undefined && items.length === 0 ? <OneItem {...props} index={0} /> : <ListSoFar {...props} />
}
