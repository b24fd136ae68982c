/** `npm run import -- <files or folders> [--out folder] [--json]`: drafts a service from each file and says what became of it. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { ImportError, type Imported, importSafely, reportLine, writeBpmn, writePackage } from '@guildhall/imports'
import { type Options, readOptions } from './options.ts'

const options = readOptions(process.argv.slice(2))
const from = process.env['GUILDHALL_CALLED_FROM'] ?? process.cwd()

if (typeof options === 'string') {
  console.error(options)
  process.exit(2)
}
const out = options.out === undefined ? undefined : resolve(from, options.out)
if (out !== undefined) mkdirSync(out, { recursive: true })
const taken = new Set<string>()
let good = 0
let bad = 0
for (const file of options.files.flatMap((file) => filesOf(resolve(from, file)))) {
  const said = await one(file)
  if (said.ok) good += 1
  else bad += 1
  console.log(
    options.json ? JSON.stringify({ file, ...said.details }) : `${said.ok ? 'ok ' : 'BAD'} ${file}: ${said.line}`,
  )
  if (!options.json && options.full && said.ok)
    for (const line of linesOf(said.details as Imported)) console.log(`    ${line}`)
}
if (!options.json) console.log(`${good} imported, ${bad} could not be`)
process.exit(bad > 0 || good === 0 ? 1 : 0)

async function one(file: string): Promise<{ ok: boolean; line: string; details: object }> {
  try {
    const imported = await importSafely({ name: basename(file), bytes: readFileSync(file) })
    if (out !== undefined) await write(out, imported)
    return { ok: true, line: `${imported.report.formatTitle}, ${reportLine(imported.report)}`, details: imported }
  } catch (error) {
    const because = error instanceof ImportError ? error.message : `It cannot be read: ${(error as Error).message}`
    return { ok: false, line: because, details: { because } }
  }
}

function linesOf({ report }: Imported): string[] {
  const say = (what: string) => (remark: { at: string; original: string; message: string }) =>
    `${what} ${remark.at}: ${remark.message}${remark.original === '' ? '' : ` (${remark.original})`}`
  return [
    ...report.leftOut.map(say('left out')),
    ...report.changed.map(say('changed')),
    ...report.review.map(say('look at')),
  ]
}

async function write(folder: string, imported: Imported): Promise<void> {
  const name = freeName(imported)
  writeFileSync(join(folder, name), writePackage(imported.package))
  if (!(options as Options).bpmn) return
  const { xml, leftOut } = await writeBpmn(imported.package.process, imported.package.service.name)
  writeFileSync(join(folder, name.replace(/json$/, 'bpmn')), xml)
  for (const { at, message } of leftOut) console.error(`    not in ${name.replace(/json$/, 'bpmn')}: ${at}: ${message}`)
}

/** Two files of the same title do not overwrite each other. */
function freeName({ package: { service } }: Imported): string {
  let name = `${service.slug}.json`
  for (let n = 2; taken.has(name); n++) name = `${service.slug}-${n}.json`
  taken.add(name)
  return name
}

/** The file itself, or every file in the folder and those in it. One that is not there is tried and refused like any other. */
function filesOf(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
