export { ApiError } from './api-error.ts'
export type { ApiClient, ApiClientOptions, InputOf, OperationId, ReplyOf } from './client.ts'
export { createApiClient } from './client.ts'
export type {
  Address,
  CaseChoices,
  CaseRow,
  CaseView,
  Changes,
  Design,
  DesignRow,
  Draft,
  LedgerEvent,
  Operations,
  Person,
  PriceLine,
  Problem,
  Reason,
  Repair,
  RepairRow,
  RequestRow,
  RequestView,
  SessionReply,
  Slot,
  Task,
  TaskRow,
  Version,
} from './generated/types.ts'
