import type { QuestionComponent } from '@guildhall/govuk-forms'
import { CheckboxesAnswer } from '../checkboxes/answer.tsx'
import { DateAnswer } from '../date/answer.tsx'
import { DateRange } from '../date-range/answer.tsx'
import { Email } from '../email/answer.tsx'
import { LongText } from '../long-text/answer.tsx'
import { Money } from '../money/answer.tsx'
import { NameAnswer } from '../name/answer.tsx'
import { NationalInsurance } from '../national-insurance/answer.tsx'
import { NumberAnswer } from '../number/answer.tsx'
import { Phone } from '../phone/answer.tsx'
import { RadiosAnswer } from '../radios/answer.tsx'
import { Rating } from '../rating/answer.tsx'
import { SelectAnswer } from '../select/answer.tsx'
import { ShortText } from '../short-text/answer.tsx'
import { TimeAnswer } from '../time/answer.tsx'
import { VehicleRegistration } from '../vehicle-registration/answer.tsx'
import { YesNo } from '../yes-no/answer.tsx'

/** How the kinds that can be asked of an item are drawn: those of `kindsInLists`. */
export const fieldAnswers: Readonly<Record<string, QuestionComponent>> = {
  'short-text': ShortText,
  name: NameAnswer,
  'long-text': LongText,
  number: NumberAnswer,
  money: Money,
  date: DateAnswer,
  'date-range': DateRange,
  time: TimeAnswer,
  email: Email,
  phone: Phone,
  'yes-no': YesNo,
  radios: RadiosAnswer,
  checkboxes: CheckboxesAnswer,
  select: SelectAnswer,
  rating: Rating,
  'vehicle-registration': VehicleRegistration,
  'national-insurance': NationalInsurance,
}
