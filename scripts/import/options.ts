/** What the command was asked to do. */
export type Options = { files: string[]; out?: string; json: boolean; full: boolean; bpmn: boolean }

const usage = `npm run import -- <files or folders> [--out <folder>] [--full] [--json]
  --out    writes a service package for each file into the folder
  --bpmn   writes its process as BPMN 2.0 beside each package
  --full   says all that was changed, left out or should be looked at
  --json   prints package and report of each file as one line of JSON`

/** Reads the arguments; a text when they make no sense. */
export function readOptions(args: string[]): Options | string {
  const options: Options = { files: [], json: false, full: false, bpmn: false }
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!
    if (arg === '--json') options.json = true
    else if (arg === '--full') options.full = true
    else if (arg === '--bpmn') options.bpmn = true
    else if (arg === '--out') {
      options.out = args[++at]
      if (options.out === undefined) return `--out needs a folder\n\n${usage}`
    } else if (arg.startsWith('--')) return `There is no ${arg}\n\n${usage}`
    else options.files.push(arg)
  }
  return options.files.length === 0 ? usage : options
}
