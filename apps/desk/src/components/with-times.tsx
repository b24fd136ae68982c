import { DateTime } from '@guildhall/ui'

const instant = /(\d{4}-\d\d-\d\dT[\d:.]+Z)/

/** Instants stand in the ledger as they were chained; a person reads them in the council's time. */
export function withTimes(text: string) {
  return text.split(instant).map((part) => (instant.test(part) ? <DateTime key={part} at={part} /> : part))
}
