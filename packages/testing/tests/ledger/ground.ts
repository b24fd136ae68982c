import { execFile } from 'node:child_process'
import { join } from 'node:path'
import pg from 'pg'
import { root, wholeEnv } from '../../src/env.ts'

/** Runs statements as a superuser who has turned every trigger and foreign key off, as the worst of insiders might. */
export async function asSuperuser(url: string, ...statements: [string, unknown[]][]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`set session_replication_role = replica`)
    await client.query('begin')
    for (const [text, values] of statements) await client.query(text, values)
    await client.query('commit')
  } finally {
    await client.end()
  }
}

/** Runs a program of the repository to its end, as an operator does. */
export function run(
  script: string,
  args: string[],
  env: Record<string, string>,
): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const options = { env: wholeEnv({ NODE_OPTIONS: '', ...env }), timeout: 60_000, cwd: root }
    execFile(process.execPath, [join(root, script), ...args], options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, said: `${stdout}${stderr}` }),
    )
  })
}
