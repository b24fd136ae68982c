import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A GOV.UK Notify that refuses every message until it is mended. */
export type BadNotify = { url: string; mend(): void; sent(): number; close(): void }

export async function openBadNotify(): Promise<BadNotify> {
  let isWell = false
  let sent = 0
  const server = createServer((request, response) => {
    const reply = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    request.resume()
    request.on('end', () => {
      if (request.method === 'GET') return reply(200, { notifications: [], links: {} })
      if (!isWell)
        return reply(400, { status_code: 400, errors: [{ error: 'BadRequestError', message: 'No template' }] })
      sent += 1
      return reply(201, { id: `sent-${sent}` })
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mend: () => {
      isWell = true
    },
    sent: () => sent,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
