import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const apps = ['desk', 'designer'] as const
const year = 31_536_000_000

/** Serves the built desk and designer; any path of theirs that is no file gives their index.html, for they find their own pages. */
export async function registerStaffApps(app: FastifyInstance): Promise<void> {
  for (const name of apps) {
    const root = fileURLToPath(new URL(`../../../${name}/dist/`, import.meta.url))
    app.get(`/${name}`, (_request, reply) => reply.redirect(`/${name}/`, 308))
    await app.register(async (scope) => {
      await scope.register(fastifyStatic, {
        root,
        prefix: `/${name}/`,
        index: false,
        // The build packs each file once.
        preCompressed: true,
        wildcard: false,
        globIgnore: ['**/index.html', '**/*.br', '**/*.gz'],
        // Vite puts a hash of the content in these names, so they never change.
        setHeaders: (reply, path) => {
          if (path.includes('/assets/')) reply.header('cache-control', `public, max-age=${year / 1000}, immutable`)
        },
      })
      scope.get(`/${name}/*`, (request, reply) => {
        const isFile = /\.\w{1,8}$/.test((request.params as { '*': string })['*'])
        if (isFile || !existsSync(`${root}index.html`)) return reply.callNotFound()
        return reply.header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false })
      })
    })
  }
}
