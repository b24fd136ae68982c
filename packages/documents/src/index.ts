export { type CalendarEntry, calendarFile } from './calendar.ts'
export { type DrawnBlock, type DrawnDocument, type Row, TooBusyError, TooLongError } from './drawn.ts'
export { renderDocument } from './render.ts'
