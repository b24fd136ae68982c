export * as accounts from './accounts.ts'
export * as addresses from './addresses.ts'
export * as anchors from './anchors.ts'
export * as bookings from './bookings.ts'
export * as breakers from './breakers.ts'
export * as caseChanges from './case-changes.ts'
export type { CaseRow } from './cases.ts'
export * as cases from './cases.ts'
export type { ClaimedWork } from './claim-work.ts'
export * as connections from './connections.ts'
export * as conversations from './conversations.ts'
export * as council from './council.ts'
export * as designSteps from './design-steps.ts'
export * as designVisits from './design-visits.ts'
export * as documentRequests from './document-requests.ts'
export * as documents from './documents.ts'
export type { DraftRow } from './drafts.ts'
export * as drafts from './drafts.ts'
export * as emailWishes from './email-wishes.ts'
export * as endAccount from './end-account.ts'
export * as followCodes from './follow-codes.ts'
export * as idempotency from './idempotency.ts'
export * as inbox from './inbox.ts'
export * as integrations from './integrations.ts'
export type { StoredHead } from './ledger.ts'
export * as ledger from './ledger.ts'
export * as payments from './payments.ts'
export * as people from './people.ts'
export type { PublicationState } from './publications.ts'
export * as publications from './publications.ts'
export * as reasons from './reasons.ts'
export * as remarks from './remarks.ts'
export type { RepairFilter, RepairRecord } from './repairs.ts'
export * as repairs from './repairs.ts'
export * as savedDrafts from './saved-drafts.ts'
export * as secondSteps from './second-steps.ts'
export * as services from './services.ts'
export * as subCases from './sub-cases.ts'
export type { TaskRecord } from './tasks.ts'
export * as tasks from './tasks.ts'
export * as uploads from './uploads.ts'
export * as work from './work.ts'
export {
  type BookingMove,
  type NewCase,
  type NewEvent,
  type NewObligation,
  type NewTask,
  type NewWork,
  refusalOf,
  type TaskChange,
  type Transition,
  writeNewCase,
  writeTransition,
} from './write-transition.ts'
