export { allBankHolidays, type BankHoliday, type BankHolidays, bankHolidays, type Division } from './bank-holidays.ts'
export { type Calendar, localMoment, type Opening, prepareCalendar, startOfLocalDay } from './calendar.ts'
export { addDuration, dueAt, isWorkingTime, subtractDuration, workingMsBetween } from './duration.ts'
export {
  dueAfterPause,
  lengthOf,
  momentOfShare,
  type Pace,
  type Promised,
  paceOf,
  remainingOf,
} from './pace.ts'
