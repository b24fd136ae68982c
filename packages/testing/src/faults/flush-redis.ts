import { once } from 'node:events'
import { connect } from 'node:net'

/** FLUSHALL, by Redis's own protocol, so that no client of ours stands between. */
export async function flushRedis(url: string): Promise<void> {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port) })
  socket.setTimeout(5_000, () => socket.destroy(new Error('Redis did not answer')))
  socket.write('FLUSHALL\r\n')
  const [answer] = (await once(socket, 'data')) as [Buffer]
  socket.end()
  if (!answer.toString().startsWith('+OK')) throw new Error(`Redis said ${answer}`)
}
