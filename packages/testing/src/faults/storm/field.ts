import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres, type TestPostgres } from '../../database/start-postgres.ts'
import { type Ground, layGround } from '../ground.ts'
import { keepRunning, type Post } from './crew.ts'
import type { Acknowledged } from './walker.ts'
import { type OwnRedis, ownRedis } from './weather.ts'

/** Everything that a storm can hit, each with its own to lose: PostgreSQL, Redis where there is one, apis and workers that are started again. */
export type Field = {
  ground: Ground
  postgres: TestPostgres
  redis?: OwnRedis
  apis: Post[]
  workers: Post[]
  /** All that was acknowledged on this field so far. */
  told: Acknowledged[]
  close(): Promise<void>
}

export async function openField({ workers, apis }: { workers: number; apis: number }): Promise<Field> {
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-faults-'))
  const [postgres, redis] = await Promise.all([startPostgres(), ownRedis(folder)])
  const ground = await layGround({ databaseUrl: postgres.url, redisUrl: redis?.url ?? null })
  const posts = await Promise.all([
    ...Array.from({ length: apis }, (_, nth) =>
      keepRunning(() => (nth === 0 ? ground.startApi() : ground.startApi({}, 'beside'))),
    ),
    ...Array.from({ length: workers }, () => keepRunning(() => ground.startWorker())),
  ])
  return {
    ground,
    postgres,
    redis,
    apis: posts.slice(0, apis),
    workers: posts.slice(apis),
    told: [],
    close: async () => {
      await Promise.all(posts.map((post) => post.dismiss()))
      await ground.close()
      await redis?.kill()
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
