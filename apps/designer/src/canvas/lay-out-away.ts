import elkApi, { type ELK as Engine } from 'elkjs/lib/elk-api.js'
import workerUrl from 'elkjs/lib/elk-worker.min.js?url'
import type { Graph } from './graph.ts'
import { type Layout, layoutQuestion, readLayout } from './layout.ts'

let engine: { elk: Engine; failed: Promise<never> } | undefined

/** Starts the worker that lays out, once; what is asked of it meanwhile waits. */
export function warmUp(): { elk: Engine; failed: Promise<never> } {
  if (engine) return engine
  let fail: (error: Error) => void
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  failed.catch(() => {
    engine = undefined
  })
  const workerFactory = () => {
    const worker = new Worker(workerUrl)
    worker.addEventListener('error', ({ message }) =>
      fail(new Error(`The worker that lays out has failed: ${message}`)),
    )
    return worker
  }
  engine = { elk: new elkApi.default({ workerFactory }), failed }
  return engine
}

/** Lays a graph out away from the page, which goes on answering meanwhile. Rejects when the worker cannot do it. */
export async function layOutAway(graph: Graph): Promise<Layout> {
  const { elk, failed } = warmUp()
  return readLayout(await Promise.race([elk.layout(layoutQuestion(graph)), failed]))
}
