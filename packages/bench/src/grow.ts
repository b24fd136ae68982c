import pg from 'pg'
import type { Ground } from './ground.ts'
import { FIVE_STEPS } from './services.ts'

const AT_A_TIME = 50_000

// All 22 lines, 6 reasons and 5 pieces of work of each case would be 14 GB.
const kept: Record<string, string> = {
  events: 'o.seq <= 4',
  reasons: 'o.ledger_length = p.ledger_length',
  work: "o.key = 'wait-5#1:wait'",
}

/**
 * Fills the tables with copies of a case that has gone through the five steps, each with a resident, four lines of its ledger, its last reasons and
 * its last piece of work, until there are that many cases.
 */
export async function growTo(ground: Ground, cases: number): Promise<void> {
  const client = new pg.Client({ connectionString: ground.databaseUrl })
  await client.connect()
  try {
    // What is copied has been checked once; each piece is one transaction, and a lost one would only be fewer rows.
    await client.query("set session_replication_role = 'replica'")
    await client.query('set synchronous_commit = off')
    await client.query(
      `create temporary table pattern as
       select * from cases where slug = $1 and status = 'ended' order by opened_at desc limit 1`.replace(
        '$1',
        client.escapeLiteral(FIVE_STEPS),
      ),
    )
    const { rows } = await client.query('select count(*) as count from cases')
    for (let made = Number(rows[0].count); made < cases; made += AT_A_TIME) await copy(client, AT_A_TIME)
    await client.query('vacuum analyze')
    await client.query('checkpoint')
  } finally {
    await client.end()
  }
}

async function copy(client: pg.Client, count: number): Promise<void> {
  const columns = async (table: string, but: string[]) => {
    const { rows } = await client.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'public' and table_name = $1 and column_name <> all($2) order by ordinal_position`,
      [table, but],
    )
    return rows.map(({ name }) => name)
  }
  await client.query('begin')
  await client.query(
    `create temporary table made on commit drop as
     select gen_random_uuid() as id, gen_random_uuid() as person_id, now() - random() * interval '2 years' as at
     from generate_series(1, ${Math.round(count)})`,
  )
  await client.query(
    `insert into people (id, kind, email, name) select person_id, 'resident', person_id || '@example.com', 'Somebody' from made`,
  )
  const ofCase = await columns('cases', ['id', 'reference', 'person_id', 'applicant_email', 'opened_at', 'ended_at'])
  await client.query(
    `insert into cases (id, reference, person_id, applicant_email, opened_at, ended_at, ${ofCase.join(', ')})
     select made.id, 'OLD-' || made.id, made.person_id, made.person_id || '@example.com', made.at, made.at, ${ofCase.map((name) => `p.${name}`).join(', ')}
     from made, pattern p`,
  )
  for (const table of ['events', 'reasons']) {
    const others = await columns(table, ['case_id'])
    await client.query(
      `insert into ${table} (case_id, ${others.join(', ')})
       select made.id, ${others.map((name) => `o.${name}`).join(', ')} from made, pattern p, ${table} o where o.case_id = p.id and ${kept[table]}`,
    )
  }
  const ofWork = await columns('work', ['id', 'case_id'])
  await client.query(
    `insert into work (id, case_id, ${ofWork.join(', ')})
     select gen_random_uuid(), made.id, ${ofWork.map((name) => `o.${name}`).join(', ')} from made, pattern p, work o where o.case_id = p.id and ${kept['work']}`,
  )
  await client.query('commit')
}
