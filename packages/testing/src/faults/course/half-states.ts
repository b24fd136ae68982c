import type { Ground } from '../ground.ts'

type Counts = Record<
  | 'length'
  | 'lines'
  | 'last_line'
  | 'opened'
  | 'closed'
  | 'tasks'
  | 'open_tasks'
  | 'live_timers'
  | 'timers'
  | 'queued'
  | 'told'
  | 'messages'
  | 'told_messages'
  | 'requested'
  | 'received'
  | 'obligations'
  | 'paid'
  | 'called'
  | 'answered'
  | 'calls'
  | 'answered_calls'
  | 'to_invite'
  | 'to_make'
  | 'invited'
  | 'invitations'
  | 'asked'
  | 'documents_to_make'
  | 'made'
  | 'issued'
  | 'to_start'
  | 'starts'
  | 'started'
  | 'sub_cases'
  | 'endings'
  | 'ended',
  number
>

/**
 * What the ledger of a case says that its rows do not, or the other way round: each a sentence, none when the last transition was written whole.
 * It asks after every single commit of a course, so a step whose result came without its move would show here.
 */
export async function halfStates({ sql }: Pick<Ground, 'sql'>, reference: string): Promise<string[]> {
  const [row] = await sql<Counts & { last_booking: string | null; booking: string | null }>(
    `with c as (select * from cases where reference = $1),
      e as (select e.* from events e join c on c.id = e.case_id),
      w as (select w.* from work w join c on c.id = w.case_id),
      t as (select t.* from tasks t join c on c.id = t.case_id),
      o as (select o.* from obligations o join c on c.id = o.case_id)
    select (select ledger_length from c) as length,
      (select count(*)::int from e) as lines,
      (select max(seq)::int from e) as last_line,
      (select count(*)::int from e where type = 'task-opened') as opened,
      (select count(*)::int from e where type in ('task-completed', 'task-closed')) as closed,
      (select count(*)::int from t) as tasks,
      (select count(*)::int from t where status = 'open') as open_tasks,
      (select count(*) filter (where type = 'timer-set') - count(*) filter (where type in ('timer-fired', 'timer-cancelled')) from e)::int as timers,
      (select count(*)::int from w where kind = 'fire-timer' and done_at is null) as live_timers,
      (select count(*)::int from e where type = 'message-queued') as queued,
      (select count(*)::int from e where type in ('message-sent', 'message-failed')) as told,
      (select count(*)::int from w where kind = 'send-message') as messages,
      (select count(*)::int from w where kind = 'send-message' and done_at is not null) as told_messages,
      (select count(*)::int from e where type = 'payment-requested') as requested,
      (select count(*)::int from e where type = 'payment-received') as received,
      (select count(*)::int from o) as obligations,
      (select count(*)::int from o where status = 'paid') as paid,
      (select count(*)::int from e where type = 'connector-called') as called,
      (select count(*)::int from e where type in ('connector-replied', 'connector-failed')) as answered,
      (select count(*)::int from w where kind = 'call-connector') as calls,
      (select count(*)::int from w where kind = 'call-connector' and done_at is not null) as answered_calls,
      (select count(*)::int from e where type = 'renewal-due') as to_invite,
      (select count(*)::int from w where kind = 'invite-renewal') as to_make,
      (select count(*)::int from e where type = 'renewal-invited') as invited,
      (select count(*)::int from drafts d join c on c.id = d.renews_case_id) as invitations,
      (select count(*)::int from e where type = 'document-asked') as asked,
      (select count(*)::int from w where kind = 'make-document') as documents_to_make,
      (select count(*)::int from e where type = 'document-made') as made,
      (select count(*)::int from documents d join c on c.id = d.case_id where d.issued_at is not null) as issued,
      (select count(*)::int from e where type = 'sub-case-due') as to_start,
      (select count(*)::int from w where kind = 'start-sub-case') as starts,
      (select count(*)::int from e where type = 'sub-case-started') as started,
      (select count(*)::int from cases s join c on c.id = s.parent_case_id) as sub_cases,
      (select count(*)::int from e where type = 'case-ended') as endings,
      (select count(*)::int from c where status = 'ended') as ended,
      (select replace(type, 'slot-', '') from e where type like 'slot-%' order by seq desc limit 1) as last_booking,
      (select b.status from bookings b join c on c.id = b.case_id) as booking`,
    [reference],
  )
  if (!row) return [`there is no case ${reference}`]
  const pairs: [string, unknown, unknown][] = [
    ['lines of the ledger', row.length, row.lines],
    ['number of the last line', row.length, row.last_line],
    ['tasks that were opened', row.opened, row.tasks],
    ['tasks that are open', row.opened - row.closed, row.open_tasks],
    ['timers that are set', row.timers, row.live_timers],
    ['messages to send', row.queued, row.messages],
    ['messages that were sent', row.told, row.told_messages],
    ['fees asked for', row.requested, row.obligations],
    ['fees that were paid', row.received, row.paid],
    ['systems to call', row.called, row.calls],
    ['systems that answered', row.answered, row.answered_calls],
    ['invitations to make', row.to_invite, row.to_make],
    ['invitations to renew', row.invited, row.invitations],
    ['documents to make', row.asked, row.documents_to_make],
    ['documents that were made', row.made, row.issued],
    ['cases to start', row.to_start, row.starts],
    ['cases that were started', row.started, row.sub_cases],
    ['ends of the case', row.endings, row.ended],
    ...(row.last_booking ? [['the slot', row.last_booking, row.booking] as [string, unknown, unknown]] : []),
  ]
  return pairs
    .filter(([, ledger, rows]) => ledger !== rows)
    .map(([what, ledger, rows]) => `${what}: ${String(ledger)} in the ledger, ${String(rows)} in the rows`)
}
