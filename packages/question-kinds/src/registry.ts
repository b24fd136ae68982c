import { addAnother } from './add-another/model.ts'
import { settings as addAnotherSettings } from './add-another/settings.ts'
import { address } from './address/model.ts'
import { settings as addressSettings } from './address/settings.ts'
import { bankDetails } from './bank-details/model.ts'
import { settings as bankDetailsSettings } from './bank-details/settings.ts'
import { bookingSlot } from './booking-slot/model.ts'
import { settings as bookingSlotSettings } from './booking-slot/settings.ts'
import { calculated } from './calculated/model.ts'
import { settings as calculatedSettings } from './calculated/settings.ts'
import { checkboxes } from './checkboxes/model.ts'
import { settings as checkboxesSettings } from './checkboxes/settings.ts'
import { content } from './content/model.ts'
import { settings as contentSettings } from './content/settings.ts'
import { date } from './date/model.ts'
import { settings as dateSettings } from './date/settings.ts'
import { dateRange } from './date-range/model.ts'
import { settings as dateRangeSettings } from './date-range/settings.ts'
import { declaration } from './declaration/model.ts'
import { settings as declarationSettings } from './declaration/settings.ts'
import { email } from './email/model.ts'
import { settings as emailSettings } from './email/settings.ts'
import { file } from './file/model.ts'
import { settings as fileSettings } from './file/settings.ts'
import type { QuestionKind } from './kind.ts'
import { longList } from './long-list/model.ts'
import { settings as longListSettings } from './long-list/settings.ts'
import { longText } from './long-text/model.ts'
import { settings as longTextSettings } from './long-text/settings.ts'
import { matrix } from './matrix/model.ts'
import { settings as matrixSettings } from './matrix/settings.ts'
import { money } from './money/model.ts'
import { settings as moneySettings } from './money/settings.ts'
import { name } from './name/model.ts'
import { settings as nameSettings } from './name/settings.ts'
import { nationalInsurance } from './national-insurance/model.ts'
import { settings as nationalInsuranceSettings } from './national-insurance/settings.ts'
import { number } from './number/model.ts'
import { settings as numberSettings } from './number/settings.ts'
import { phone } from './phone/model.ts'
import { settings as phoneSettings } from './phone/settings.ts'
import { place } from './place/model.ts'
import { settings as placeSettings } from './place/settings.ts'
import { quantities } from './quantities/model.ts'
import { settings as quantitiesSettings } from './quantities/settings.ts'
import { radios } from './radios/model.ts'
import { settings as radiosSettings } from './radios/settings.ts'
import { rating } from './rating/model.ts'
import { settings as ratingSettings } from './rating/settings.ts'
import { select } from './select/model.ts'
import { settings as selectSettings } from './select/settings.ts'
import type { Setting } from './setting.ts'
import { shortText } from './short-text/model.ts'
import { settings as shortTextSettings } from './short-text/settings.ts'
import { signature } from './signature/model.ts'
import { settings as signatureSettings } from './signature/settings.ts'
import { time } from './time/model.ts'
import { settings as timeSettings } from './time/settings.ts'
import { vehicleRegistration } from './vehicle-registration/model.ts'
import { settings as vehicleRegistrationSettings } from './vehicle-registration/settings.ts'
import { yesNo } from './yes-no/model.ts'
import { settings as yesNoSettings } from './yes-no/settings.ts'

/** Every kind of question, in the order of the designer's picker. A new kind is a folder, a line here and one in answers.ts. */
const all: [QuestionKind, Setting[]][] = [
  [shortText, shortTextSettings],
  [longText, longTextSettings],
  [name, nameSettings],
  [number, numberSettings],
  [money, moneySettings],
  [date, dateSettings],
  [time, timeSettings],
  [dateRange, dateRangeSettings],
  [email, emailSettings],
  [phone, phoneSettings],
  [vehicleRegistration, vehicleRegistrationSettings],
  [nationalInsurance, nationalInsuranceSettings],
  [yesNo, yesNoSettings],
  [radios, radiosSettings],
  [checkboxes, checkboxesSettings],
  [select, selectSettings],
  [matrix, matrixSettings],
  [longList, longListSettings],
  [rating, ratingSettings],
  [address, addressSettings],
  [place, placeSettings],
  [quantities, quantitiesSettings],
  [file, fileSettings],
  [bookingSlot, bookingSlotSettings],
  [bankDetails, bankDetailsSettings],
  [addAnother, addAnotherSettings],
  [declaration, declarationSettings],
  [signature, signatureSettings],
  [calculated, calculatedSettings],
  [content, contentSettings],
]

/** Every kind of question by its name. */
export const questionKinds: ReadonlyMap<string, QuestionKind> = new Map(all.map(([kind]) => [kind.kind, kind]))

const settingsByKind = new Map(all.map(([{ kind }, settings]) => [kind, settings]))

/** The kind of that name, `undefined` when there is none. */
export function findKind(name: unknown): QuestionKind | undefined {
  return typeof name === 'string' ? questionKinds.get(name) : undefined
}

/** What can be set of a question of that kind, in the order of the designer's panel; nothing for an unknown kind. */
export function settingsFor(kind: string): Setting[] {
  return settingsByKind.get(kind) ?? []
}
