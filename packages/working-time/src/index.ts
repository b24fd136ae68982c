export { allBankHolidays, type BankHoliday, type BankHolidays, bankHolidays, type Division } from './bank-holidays.ts'
export { type Calendar, type Opening, prepareCalendar, startOfLocalDay } from './calendar.ts'
export { addDuration, dueAt, isWorkingTime, subtractDuration, workingMsBetween } from './duration.ts'
