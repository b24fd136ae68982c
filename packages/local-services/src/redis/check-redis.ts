import { connect as connectPlain } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { Problem } from '../problem.ts'

/** Tries a REDIS_URL with one PING; what is wrong with it is said in one sentence. */
export async function checkRedis(url: string): Promise<void> {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    throw new Problem('REDIS_URL is not a URL; it should look like redis://user:password@host:6379.')
  }
  if (!['redis:', 'rediss:'].includes(parsed.protocol)) {
    throw new Problem('REDIS_URL must begin with redis:// or rediss://, as in redis://host:6379.')
  }
  const server = `${parsed.hostname}:${parsed.port || 6379}`
  const reply = await ping(parsed).catch((cause: NodeJS.ErrnoException) => {
    throw new Problem(`REDIS_URL does not work: ${server} cannot be reached (${cause.code ?? cause.message}).`, {
      cause,
    })
  })
  if (!reply.includes('+PONG')) {
    throw new Problem(`REDIS_URL does not work: ${server} says "${reply.replace(/^[-+]/, '').split('\r\n')[0]}".`)
  }
}

function ping(url: URL): Promise<string> {
  const place = { host: url.hostname, port: Number(url.port || 6379) }
  const credentials = [decodeURIComponent(url.username), decodeURIComponent(url.password)].filter(Boolean)
  const lines = [...(url.password ? [command('AUTH', ...credentials)] : []), command('PING')]
  return new Promise((resolve, reject) => {
    const socket = url.protocol === 'rediss:' ? connectTls({ ...place, servername: url.hostname }) : connectPlain(place)
    let said = ''
    socket.setTimeout(5_000, () => socket.destroy(new Error('no answer within 5 seconds')))
    socket.on('error', reject)
    socket.on('data', (data) => {
      said += data
      if (said.includes('+PONG') || said.startsWith('-') || said.split('\r\n').length > lines.length) {
        socket.destroy()
        resolve(said)
      }
    })
    socket.write(lines.join(''))
  })
}

const command = (...words: string[]) =>
  `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`
