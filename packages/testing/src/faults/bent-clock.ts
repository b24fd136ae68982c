import pg from 'pg'

/** The clock of one database, which a test may set; every connection that is opened after `bendClock` goes by it. */
export type BentClock = {
  /** From now on it says another time: shifted by so many milliseconds from the true one. */
  shift(ms: number): Promise<void>
}

/**
 * Puts a `now()` of our own before PostgreSQL's in the search path of a database, so that leases, due work and timers go by a clock that jumps. The
 * server's own clock cannot be moved by a test; column defaults keep to it.
 */
export async function bendClock(databaseUrl: string): Promise<BentClock> {
  const run = async (text: string, values: unknown[] = []) => {
    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    await client.query(text, values).finally(() => client.end())
  }
  await run(`
    create schema clock;
    create table clock.jump (ms float8 not null);
    insert into clock.jump values (0);
    create function clock.now() returns timestamptz language sql stable as
      $$ select pg_catalog.now() + (select ms from clock.jump) * interval '1 millisecond' $$`)
  const name = new URL(databaseUrl).pathname.slice(1)
  await run(`alter database ${name} set search_path = clock, public, pg_catalog`)
  return { shift: (ms) => run('update clock.jump set ms = $1', [ms]) }
}
