import { findRedis, Problem } from '@guildhall/local-services'
import { runProgram } from './run-program.ts'

/** Makes sure that there is a Redis for the tests: as root it is installed with apt, else the fix is said. */
export async function ensureRedis(path: string, say: (line: string) => void, stop: AbortSignal): Promise<void> {
  if (findRedis(path)) return
  if (process.getuid?.() !== 0 || (await runProgram('apt-get', ['--version'], { stop })).code !== 0) {
    throw new Problem('The tests need Redis: install redis-server (or valkey-server), then run npm test again.')
  }
  say('Installing redis-server with apt...')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runProgram('apt-get', ['update', '-q'], { env, stop })
  const args = ['install', '-y', '-q', '--no-install-recommends', 'redis-server']
  const { code, output } = await runProgram('apt-get', args, { env, stop })
  if (code !== 0 || !findRedis(path)) {
    throw new Problem(
      `${output.trim().split('\n').slice(-15).join('\n')}\nThe tests need Redis and apt could not install it; see above.`,
    )
  }
}
