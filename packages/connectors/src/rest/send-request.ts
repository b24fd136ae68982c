import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { Readable } from 'node:stream'
import { isPublicAddress, lookUpPublic, NotPublicError } from './public-network.ts'

type Init = {
  method: string
  headers: Record<string, string>
  body: string | undefined
  signal: AbortSignal
}

/**
 * As `fetch`, by node's own client, for it can be told where a connection may lead. It never follows a redirect and keeps no connection. Without
 * `privateNetwork` it reaches public addresses only; throws NotPublicError before anything is sent.
 */
export function sendRequest(
  url: string,
  { method, headers, body, signal }: Init,
  { privateNetwork }: { privateNetwork: boolean },
): Promise<Response> {
  const target = new URL(url)
  const host = target.hostname.replace(/^\[|\]$/g, '')
  // An address that is written out is never looked up, so it is judged here.
  if (!privateNetwork && isIP(host) !== 0 && !isPublicAddress(host))
    return Promise.reject(new NotPublicError('The address is not public'))
  const request = target.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const call = request(target, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }) },
      agent: false,
      signal,
      ...(privateNetwork ? {} : { lookup: lookUpPublic }),
    })
    call.once('error', (error) => reject(signal.aborted ? signal.reason : error))
    call.once('response', (reply) => {
      const found = Object.entries(reply.headers).flatMap(([name, value]): [string, string][] =>
        value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
      )
      const status = reply.statusCode ?? 502
      const isEmpty = status === 204 || status === 205 || status === 304
      if (isEmpty) reply.resume()
      const stream = isEmpty ? null : (Readable.toWeb(reply) as ReadableStream<Uint8Array>)
      resolve(new Response(stream, { status, headers: found }))
    })
    call.end(body)
  })
}
