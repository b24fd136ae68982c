import { runProgram } from './run-program.ts'
import type { Outcome, Step } from './step.ts'

/** A step that is one program under Node 24; it counts as one test, which holds when the program ends with 0. */
export function programStep(name: string, args: string[], env: NodeJS.ProcessEnv = {}): Step {
  return {
    name,
    run: async (stop): Promise<Outcome> => {
      const { code, output } = await runProgram(process.execPath, args, { env, stop })
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, details: output.trim() }
    },
  }
}
