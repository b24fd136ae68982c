import { createServer } from 'node:net'

/** Says in a few words why nobody can listen on the port, or null when it is free; `host` undefined means every address. */
export function whyPortIsTaken(port: number, host?: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === 'EACCES' ? 'needs more rights than this user has' : 'is in use by another program')
    })
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)))
  })
}

/** A port on 127.0.0.1 that nobody listens on: the preferred one, one of the 20 after it, or any that the system gives. */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred !== undefined) {
    for (let port = preferred; port <= preferred + 20 && port <= 65_535; port++) {
      if ((await whyPortIsTaken(port, '127.0.0.1')) === null) return port
    }
  }
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port was given')),
      )
    })
  })
}
