import type { AddressStage, QuestionProps } from '@guildhall/govuk-forms'
import { partOf } from '../clean-text.ts'
import { ChooseAddress } from './choose-address.tsx'
import { ChosenAddress } from './chosen-address.tsx'
import { FindPostcode } from './find-postcode.tsx'
import { TypeAddress } from './type-address.tsx'

/** An address, in whichever stage its look-up is. Its buttons post `_action`, so no script is needed. */
export function AddressAnswer(props: QuestionProps) {
  const stage = props.context.address?.[props.name] ?? stageOf(props.answer)
  if (stage.stage === 'choose') return <ChooseAddress {...props} found={stage} />
  if (stage.stage === 'manual') return <TypeAddress {...props} />
  if (stage.stage === 'chosen') return <ChosenAddress {...props} />
  return <FindPostcode {...props} postcode={stage.postcode} saved={stage.saved} />
}

function stageOf(answer: unknown): AddressStage {
  if (partOf(answer, 'line1') === undefined) return { stage: 'postcode' }
  return partOf(answer, 'uprn') === undefined ? { stage: 'manual' } : { stage: 'chosen' }
}
