import type { Migration } from 'kysely/migration'
import * as createPeople from './0001_create_people.ts'
import * as createServices from './0002_create_services.ts'
import * as createCases from './0003_create_cases.ts'
import * as createWork from './0004_create_work.ts'
import * as createBookings from './0005_create_bookings.ts'
import * as createPayments from './0006_create_payments.ts'
import * as createAddresses from './0007_create_addresses.ts'
import * as createCouncil from './0008_create_council.ts'
import * as countRecentCases from './0009_count_recent_cases.ts'
import * as keepLedgersWhole from './0010_keep_ledgers_whole.ts'
import * as createRepairs from './0011_create_repairs.ts'
import * as createReasons from './0012_create_reasons.ts'
import * as leaveRoomForChanges from './0013_leave_room_for_changes.ts'
import * as createConnections from './0014_create_connections.ts'
import * as keepChanges from './0015_keep_changes.ts'
import * as showClocks from './0016_show_clocks.ts'
import * as createBreakers from './0017_create_breakers.ts'
import * as linkSubCases from './0018_link_sub_cases.ts'
import * as createDocuments from './0019_create_documents.ts'
import * as inviteRenewals from './0020_invite_renewals.ts'
import * as createIntegrations from './0021_create_integrations.ts'
import * as askWithinTheProcess from './0022_ask_within_the_process.ts'
import * as keepAnchors from './0024_keep_anchors.ts'
import * as nameOperators from './0025_name_operators.ts'
import * as keepConversations from './0031_keep_conversations.ts'
import * as askForDocuments from './0032_ask_for_documents.ts'
import * as saveDrafts from './0035_save_drafts.ts'
import * as keepAccounts from './0038_keep_accounts.ts'
import * as linkSignInProviders from './0039_link_sign_in_providers.ts'
import * as archiveServices from './0042_archive_services.ts'
import * as passPages from './0043_pass_pages.ts'
import * as followRequests from './0044_follow_requests.ts'
import * as keepCouncilChanges from './0045_keep_council_changes.ts'
import * as writeInOnesLanguage from './0046_write_in_ones_language.ts'
import * as addWaysToSignIn from './0047_add_ways_to_sign_in.ts'
import * as actForOthers from './0048_act_for_others.ts'
import * as keepDesignHistory from './0051_keep_design_history.ts'
import * as seeWhoDesigns from './0052_see_who_designs.ts'
import * as planPublications from './0053_plan_publications.ts'
import * as keepRemarks from './0054_keep_remarks.ts'
import * as filesOfStaff from './0058_files_of_staff.ts'

/** Every step of the database, in order. They only go forward. */
export const migrations: Record<string, Migration> = {
  '0001_create_people': createPeople,
  '0002_create_services': createServices,
  '0003_create_cases': createCases,
  '0004_create_work': createWork,
  '0005_create_bookings': createBookings,
  '0006_create_payments': createPayments,
  '0007_create_addresses': createAddresses,
  '0008_create_council': createCouncil,
  '0009_count_recent_cases': countRecentCases,
  '0010_keep_ledgers_whole': keepLedgersWhole,
  '0011_create_repairs': createRepairs,
  '0012_create_reasons': createReasons,
  '0013_leave_room_for_changes': leaveRoomForChanges,
  '0014_create_connections': createConnections,
  '0015_keep_changes': keepChanges,
  '0016_show_clocks': showClocks,
  '0017_create_breakers': createBreakers,
  '0018_link_sub_cases': linkSubCases,
  '0019_create_documents': createDocuments,
  '0020_invite_renewals': inviteRenewals,
  '0021_create_integrations': createIntegrations,
  '0022_ask_within_the_process': askWithinTheProcess,
  '0024_keep_anchors': keepAnchors,
  '0025_name_operators': nameOperators,
  '0031_keep_conversations': keepConversations,
  '0032_ask_for_documents': askForDocuments,
  '0035_save_drafts': saveDrafts,
  '0038_keep_accounts': keepAccounts,
  '0039_link_sign_in_providers': linkSignInProviders,
  '0042_archive_services': archiveServices,
  '0043_pass_pages': passPages,
  '0044_follow_requests': followRequests,
  '0045_keep_council_changes': keepCouncilChanges,
  '0046_write_in_ones_language': writeInOnesLanguage,
  '0047_add_ways_to_sign_in': addWaysToSignIn,
  '0048_act_for_others': actForOthers,
  '0051_keep_design_history': keepDesignHistory,
  '0052_see_who_designs': seeWhoDesigns,
  '0053_plan_publications': planPublications,
  '0054_keep_remarks': keepRemarks,
  '0058_files_of_staff': filesOfStaff,
}
