import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root } from '../setup/root.mjs'
import { runProgram } from './run-program.ts'
import type { Outcome, Step } from './step.ts'

export type Report = {
  numPassedTests: number
  numFailedTests: number
  numTotalTests: number
  numRuntimeErrorTestSuites: number
  testResults: { name: string; message: string; status: string }[]
}

/** A step that is one jest project. A suite that does not run, and a project without any test, are failures. */
export function jestStep(project: 'unit' | 'int' | 'e2e', workers: number, env: NodeJS.ProcessEnv): Step {
  return {
    name: project,
    run: async (stop): Promise<Outcome> => {
      const folder = mkdtempSync(join(tmpdir(), 'guildhall-jest-'))
      const file = join(folder, 'report.json')
      const jest = [join(root, 'node_modules/jest/bin/jest.js'), '--selectProjects', project]
      const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
      const flags = [`--maxWorkers=${workers}`, '--json', `--outputFile=${file}`]
      try {
        const { code, output } = await runProgram(process.execPath, [...node, ...jest, ...flags], { env, stop })
        return judge(readReport(file), code, output)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return null
  }
}

/** Turns jest's own report into counts; what jest found wrong without a failing test, such as no tests, counts as one. */
export function judge(report: Report | null, code: number, output: string): Outcome {
  if (!report) return { passed: 0, failed: 1, details: output.trim() || 'jest left no report.' }
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
  const details = report.testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name, message }) => `${relative(root, name)}\n${message.trim()}`)
    .join('\n\n')
  if (report.numTotalTests === 0 && failed === 0)
    return { passed: 0, failed: 1, details: 'There is not one test here.' }
  if (code !== 0 && failed === 0) return { passed: report.numPassedTests, failed: 1, details: output.trim() }
  return { passed: report.numPassedTests, failed, details }
}
