import { translate } from '@guildhall/form-engine'
import type { Council } from '@guildhall/schemas'
import { hoursInWords, type Language } from './hours-in-words.ts'

/** What the ((places)) that speak of the council stand for, in messages and on the start page of a service. */
export function councilFacts(council: Council, language: Language = 'en') {
  const { name, phone, email, address, hours } = translate(council, language)
  return {
    council: name,
    councilPhone: phone,
    councilEmail: email,
    councilHours: hoursInWords(hours, language),
    councilAddress: address.join(', '),
  }
}
