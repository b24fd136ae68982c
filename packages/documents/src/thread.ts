import { parentPort } from 'node:worker_threads'
import { drawDocument } from './draw.ts'
import { type DrawnDocument, TooLongError } from './drawn.ts'

parentPort!.on('message', async ({ id, document }: { id: number; document: DrawnDocument }) => {
  try {
    parentPort!.postMessage({ id, bytes: await drawDocument(document) })
  } catch (error) {
    parentPort!.postMessage({ id, message: (error as Error).message, isTooLong: error instanceof TooLongError })
  }
})
