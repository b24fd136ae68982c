import type pg from 'pg'
import { migrateDatabase } from './migrate-database.ts'
import { migrationsHash } from './migrations-hash.ts'

/** Any number that only this package uses: test files that begin at once wait here for the one that migrates. */
const lock = 4_201_960

/** The name of a migrated, closed database to clone from; made once for each state of migrations/. */
export async function ensureTemplate(client: pg.Client, adminUrl: string): Promise<string> {
  const name = `guildhall_template_${migrationsHash()}`
  await client.query('select pg_advisory_lock($1)', [lock])
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount === 0) await makeTemplate(client, adminUrl, name)
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lock])
  }
  return name
}

/** It takes its final name last, so a run that dies half way leaves no template that looks whole. */
async function makeTemplate(client: pg.Client, adminUrl: string, name: string) {
  const unfinished = `${name}_unfinished`
  await client.query(`drop database if exists ${unfinished} with (force)`)
  await client.query(`create database ${unfinished}`)
  const url = new URL(adminUrl)
  url.pathname = `/${unfinished}`
  await migrateDatabase(url.href)
  // Nobody may connect: a single connection to a template makes every clone of it fail.
  await client.query(`alter database ${unfinished} with allow_connections false`)
  await client.query(`alter database ${unfinished} rename to ${name}`)
}
