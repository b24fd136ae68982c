import type { QuestionComponent } from '@guildhall/govuk-forms'
import { AddAnother } from './add-another/answer.tsx'
import { AddressAnswer } from './address/answer.tsx'
import { BankDetails } from './bank-details/answer.tsx'
import { BookingSlot } from './booking-slot/answer.tsx'
import { Calculated } from './calculated/answer.tsx'
import { CheckboxesAnswer } from './checkboxes/answer.tsx'
import { Content } from './content/answer.tsx'
import { DateAnswer } from './date/answer.tsx'
import { DateRange } from './date-range/answer.tsx'
import { Declaration } from './declaration/answer.tsx'
import { Email } from './email/answer.tsx'
import { FileAnswer } from './file/answer.tsx'
import { LongList } from './long-list/answer.tsx'
import { LongText } from './long-text/answer.tsx'
import { Matrix } from './matrix/answer.tsx'
import { Money } from './money/answer.tsx'
import { NameAnswer } from './name/answer.tsx'
import { NationalInsurance } from './national-insurance/answer.tsx'
import { NumberAnswer } from './number/answer.tsx'
import { Phone } from './phone/answer.tsx'
import { Place } from './place/answer.tsx'
import { Quantities } from './quantities/answer.tsx'
import { RadiosAnswer } from './radios/answer.tsx'
import { Rating } from './rating/answer.tsx'
import { SelectAnswer } from './select/answer.tsx'
import { ShortText } from './short-text/answer.tsx'
import { Signature } from './signature/answer.tsx'
import { TimeAnswer } from './time/answer.tsx'
import { VehicleRegistration } from './vehicle-registration/answer.tsx'
import { YesNo } from './yes-no/answer.tsx'

/** How each kind of question is drawn, by its name: what FormPage takes as `kinds`. */
export const answers: Readonly<Record<string, QuestionComponent>> = {
  'short-text': ShortText,
  'long-text': LongText,
  number: NumberAnswer,
  money: Money,
  date: DateAnswer,
  email: Email,
  phone: Phone,
  'yes-no': YesNo,
  radios: RadiosAnswer,
  checkboxes: CheckboxesAnswer,
  select: SelectAnswer,
  address: AddressAnswer,
  quantities: Quantities,
  file: FileAnswer,
  'booking-slot': BookingSlot,
  declaration: Declaration,
  name: NameAnswer,
  time: TimeAnswer,
  'date-range': DateRange,
  'vehicle-registration': VehicleRegistration,
  'national-insurance': NationalInsurance,
  'bank-details': BankDetails,
  rating: Rating,
  matrix: Matrix,
  signature: Signature,
  calculated: Calculated,
  'add-another': AddAnother,
  'long-list': LongList,
  place: Place,
  content: Content,
}
