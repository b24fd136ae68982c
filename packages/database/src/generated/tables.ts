/* Made from the migrated database by packages/database/src/generate-types.ts. */
import type { ColumnType, Generated } from 'kysely'

type Timestamp = ColumnType<Date, Date | string, Date | string>
type Json = ColumnType<unknown, string, string>

export interface ActedForTable {
  person_id: string
  id: Generated<string>
  kind: string
  name: string
  role: string
  number: string | null
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface AddressesTable {
  uprn: string
  postcode: string
  line1: string
  line2: string | null
  town: string
  zone: string | null
  sort_number: Generated<number>
}

export interface AnchorPagesTable {
  at: Timestamp
  page: number
  text: string
}

export interface AnchorsTable {
  at: Timestamp
  cases: number
  pages: number
}

export interface AnswerChangesTable {
  case_id: string
  seq: number
  question: string
  before: ColumnType<unknown, string | null, string | null>
  after: ColumnType<unknown, string | null, string | null>
}

export interface BookingsTable {
  id: string
  slot_id: string
  draft_id: string | null
  case_id: string | null
  status: string
  hold_until: ColumnType<Date | null, Date | string | null, Date | string | null>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface BreakersTable {
  system: string
  failures: Generated<number>
  opens: Generated<number>
  open_until: ColumnType<Date | null, Date | string | null, Date | string | null>
  probe_until: ColumnType<Date | null, Date | string | null, Date | string | null>
  changed_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface CaseMessagesTable {
  id: string
  case_id: string
  sender: string
  person_id: string | null
  text: string
  at: Timestamp
  read_at: ColumnType<Date | null, Date | string | null, Date | string | null>
}

export interface CaseNotesTable {
  case_id: string
  seq: number
  text: string
}

export interface CasesTable {
  id: string
  reference: string
  slug: string
  version: number
  status: string
  outcome: string | null
  channel: string
  person_id: string | null
  access_hash: Buffer | null
  applicant_name: string | null
  applicant_email: string | null
  state: Json
  revision: Generated<number>
  ledger_length: number
  ledger_head: Buffer
  promised_on: string | null
  opened_at: Timestamp
  ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  due_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  at_risk_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  paused_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  parent_case_id: string | null
  parent_step: string | null
  parent_occurrence: number | null
  generation: Generated<number>
  ledger_format: Generated<number>
  language: Generated<string>
  acting_for: ColumnType<unknown, string | null, string | null>
}

export interface ConnectionsTable {
  id: string
  connection: Json
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface CouncilTable {
  one: Generated<boolean>
  settings: Json
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>
  version: Generated<number>
}

export interface CouncilLogosTable {
  digest: string
  media_type: string
  bytes: Buffer
  width: number
  height: number
  added_at: ColumnType<Date, Date | string | undefined, Date | string>
  added_by: string | null
}

export interface CouncilVersionsTable {
  version: number
  settings: Json
  saved_at: ColumnType<Date, Date | string | undefined, Date | string>
  saved_by: string | null
}

export interface DesignStepsTable {
  slug: string
  number: number
  kind: string
  done: ColumnType<unknown, string | undefined, string>
  package: Json
  person_id: string | null
  began_at: ColumnType<Date, Date | string | undefined, Date | string>
  ended_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface DesignVisitsTable {
  visit: string
  slug: string
  person_id: string
  place: string
  seen_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface DocumentRequestsTable {
  id: string
  case_id: string
  items: string[]
  asked_by: string
  asked_at: Timestamp
  paused: Json
  closed_at: ColumnType<Date | null, Date | string | null, Date | string | null>
}

export interface DocumentsTable {
  id: string
  case_id: string
  step: string
  document: string
  title: string
  for_resident: boolean
  size: number
  digest: Buffer
  bytes: Buffer
  made_at: Timestamp
  issued_at: ColumnType<Date | null, Date | string | null, Date | string | null>
}

export interface DraftsTable {
  id: string
  access_hash: Buffer
  slug: string
  version: number
  person_id: string | null
  channel: Generated<string>
  answers: ColumnType<unknown, string | undefined, string>
  lookups: ColumnType<unknown, string | undefined, string>
  reference: string | null
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>
  expires_at: Timestamp
  ended_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  renews_case_id: string | null
  renews_reference: string | null
  renews_step: string | null
  renews_occurrence: number | null
  left_out: ColumnType<unknown, string | null, string | null>
  asked_case: string | null
  asked_step: string | null
  asked_occurrence: number | null
  saved_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  return_hash: Buffer | null
  return_email: string | null
  return_language: string | null
  passed_pages: Generated<string[]>
  acting_for: ColumnType<unknown, string | null, string | null>
}

export interface EmailChangesTable {
  person_id: string
  id: string
  email: string
  code_hash: Buffer
  wrong_codes: Generated<number>
  expires_at: Timestamp
}

export interface EmailWishesTable {
  id: Generated<string>
  email: string
  language: string | null
  refused: Generated<string[]>
  changed_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface EventsTable {
  case_id: string
  seq: number
  at: Timestamp
  type: string
  step: string | null
  actor: ColumnType<unknown, string | null, string | null>
  data: Json
  hash: Buffer
}

export interface FollowCodesTable {
  id: string
  reference: string
  code_hash: Buffer
  wrong_codes: Generated<number>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  expires_at: Timestamp
  used_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  access_hash: Buffer | null
  access_until: ColumnType<Date | null, Date | string | null, Date | string | null>
}

export interface HalfSignInsTable {
  token_hash: Buffer
  person_id: string
  expires_at: Timestamp
}

export interface IdempotencyTable {
  actor: string
  key: string
  request_hash: Buffer
  reply: Json
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface InboxTable {
  source: string
  event_id: string
  body: Json
  received_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface IntegrationsTable {
  id: string
  name: string
  key_hash: Buffer
  events: string[]
  services: string[]
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  created_by: string | null
  last_used_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  revoked_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  revoked_by: string | null
}

export interface MessagesTable {
  id: Generated<string>
  work_id: string
  case_id: string | null
  channel: string
  sent_to: string
  subject: string
  provider_id: string
  sent_at: Timestamp
}

export interface ObligationsTable {
  id: string
  case_id: string
  key: string
  step: string
  occurrence: number
  amount: number
  description: string
  lines: Json
  status: Generated<string>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  settled_at: ColumnType<Date | null, Date | string | null, Date | string | null>
}

export interface PaymentAttemptsTable {
  id: string
  obligation_id: string
  provider: string
  provider_id: string | null
  status: string
  reason: string | null
  amount: number
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  settled_at: ColumnType<Date | null, Date | string | null, Date | string | null>
}

export interface PeopleTable {
  id: Generated<string>
  kind: string
  email: string
  name: string
  roles: Generated<string[]>
  password_hash: string | null
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  phone: string | null
  password_set_at: ColumnType<Date | null, Date | string | null, Date | string | null>
}

export interface PersonSubjectsTable {
  issuer: string
  subject: string
  person_id: string
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface PublicationsTable {
  id: string
  slug: string
  state: string
  package: Json
  base_version: number | null
  changes: ColumnType<unknown, string | undefined, string>
  publish_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  asked_by: string
  asked_at: ColumnType<Date, Date | string | undefined, Date | string>
  decided_by: string | null
  decided_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  reason: string | null
  version: number | null
}

export interface RatingsTable {
  case_id: string
  stars: number
  comment: string | null
  at: Timestamp
}

export interface ReasonsTable {
  case_id: string
  ledger_length: number
  version: number
  at: Timestamp
  reasons: Json
}

export interface RecoveryCodesTable {
  person_id: string
  code_hash: Buffer
}

export interface RemarkRepliesTable {
  id: string
  remark_id: string
  text: string
  person_id: string
  created_at: Timestamp
}

export interface RemarksTable {
  id: string
  slug: string
  place: string
  place_words: string
  text: string
  suggestion: ColumnType<unknown, string | null, string | null>
  person_id: string
  created_at: Timestamp
  state: Generated<string>
  settled_by: string | null
  settled_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  reason: string | null
}

export interface RepairsTable {
  id: Generated<string>
  work_id: string
  action: string
  reason: string
  by: string
  at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface SavedAddressesTable {
  person_id: string
  id: Generated<string>
  address: Json
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface SecondStepsTable {
  person_id: string
  id: string
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  turned_on_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  last_counter: Generated<number>
}

export interface ServiceDesignsTable {
  slug: string
  package: Json
  revision: Generated<number>
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>
  updated_by: string | null
}

export interface ServiceVersionsTable {
  slug: string
  version: number
  package: Json
  changes: ColumnType<unknown, string | undefined, string>
  published_at: ColumnType<Date, Date | string | undefined, Date | string>
  published_by: string | null
}

export interface ServicesTable {
  slug: string
  current_version: number | null
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  archived_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  needs_approval: Generated<boolean>
}

export interface SessionsTable {
  token_hash: Buffer
  person_id: string
  csrf: string
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  expires_at: Timestamp
  id: Generated<string>
  device: Generated<string>
  last_used_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface SignInLinksTable {
  token_hash: Buffer
  email: string
  code_hash: Buffer
  wrong_codes: Generated<number>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  expires_at: Timestamp
  used_at: ColumnType<Date | null, Date | string | null, Date | string | null>
}

export interface SlotsTable {
  id: Generated<string>
  slug: string
  booking: string
  zone: string
  date: string
  window_id: string
  capacity: number
  used: Generated<number>
}

export interface TasksTable {
  id: string
  case_id: string
  key: string
  step: string
  occurrence: number
  title: string
  team_id: string
  assignee_id: string | null
  status: Generated<string>
  priority: Generated<string>
  opened_at: Timestamp
  due_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  outcome: string | null
  note: string | null
  completed_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  completed_by: string | null
  at_risk_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  paused_at: ColumnType<Date | null, Date | string | null, Date | string | null>
}

export interface TeamMembersTable {
  team_id: string
  person_id: string
}

export interface TeamsTable {
  id: string
  name: string
  lead_id: string | null
}

export interface TriesTable {
  action: string
  subject_hash: Buffer
  window_start: Timestamp
  count: number
}

export interface UploadsTable {
  id: string
  draft_id: string | null
  case_id: string | null
  question: string
  file_name: string
  media_type: string
  size: number
  storage_key: string
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  removed_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  message_id: string | null
  kept_by: string | null
}

export interface WorkTable {
  id: string
  kind: string
  case_id: string | null
  key: string
  payload: ColumnType<unknown, string | undefined, string>
  priority: Generated<number>
  due_at: ColumnType<Date, Date | string | undefined, Date | string>
  dispatched_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  dispatches: Generated<number>
  lease_token: string | null
  lease_until: ColumnType<Date | null, Date | string | null, Date | string | null>
  attempts: Generated<number>
  last_error: string | null
  done_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  dead_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface Tables {
  acted_for: ActedForTable
  addresses: AddressesTable
  anchor_pages: AnchorPagesTable
  anchors: AnchorsTable
  answer_changes: AnswerChangesTable
  bookings: BookingsTable
  breakers: BreakersTable
  case_messages: CaseMessagesTable
  case_notes: CaseNotesTable
  cases: CasesTable
  connections: ConnectionsTable
  council: CouncilTable
  council_logos: CouncilLogosTable
  council_versions: CouncilVersionsTable
  design_steps: DesignStepsTable
  design_visits: DesignVisitsTable
  document_requests: DocumentRequestsTable
  documents: DocumentsTable
  drafts: DraftsTable
  email_changes: EmailChangesTable
  email_wishes: EmailWishesTable
  events: EventsTable
  follow_codes: FollowCodesTable
  half_sign_ins: HalfSignInsTable
  idempotency: IdempotencyTable
  inbox: InboxTable
  integrations: IntegrationsTable
  messages: MessagesTable
  obligations: ObligationsTable
  payment_attempts: PaymentAttemptsTable
  people: PeopleTable
  person_subjects: PersonSubjectsTable
  publications: PublicationsTable
  ratings: RatingsTable
  reasons: ReasonsTable
  recovery_codes: RecoveryCodesTable
  remark_replies: RemarkRepliesTable
  remarks: RemarksTable
  repairs: RepairsTable
  saved_addresses: SavedAddressesTable
  second_steps: SecondStepsTable
  service_designs: ServiceDesignsTable
  service_versions: ServiceVersionsTable
  services: ServicesTable
  sessions: SessionsTable
  sign_in_links: SignInLinksTable
  slots: SlotsTable
  tasks: TasksTable
  team_members: TeamMembersTable
  teams: TeamsTable
  tries: TriesTable
  uploads: UploadsTable
  work: WorkTable
}
