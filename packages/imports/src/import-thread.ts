/** The thread of importSafely: reads one file after another and says what became of each. */
import { parentPort } from 'node:worker_threads'
import { ImportError } from './import-error.ts'
import { importFile } from './import-file.ts'
import type { Outcome } from './import-safely.ts'
import type { Source } from './open-source.ts'

parentPort?.on('message', async (source: Source) => parentPort?.postMessage(await outcomeOf(source)))

async function outcomeOf(source: Source): Promise<Outcome> {
  try {
    return { imported: await importFile(source) }
  } catch (error) {
    if (error instanceof ImportError) return { because: error.message }
    return {
      because: `It cannot be read: ${error instanceof Error ? error.message.slice(0, 200) : 'the file is broken'}`,
    }
  }
}
