import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

export type Member = { name: string; folder: string; scripts: Record<string, string>; needs: string[] }

type Manifest = {
  name: string
  scripts?: Record<string, string>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/** Every package of the workspace by name; `needs` names the workspace packages that it depends on directly. */
export function readWorkspace(): Map<string, Member> {
  const folders = ['apps', 'packages'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  )
  const members = new Map<string, Member>()
  for (const folder of [...folders, 'schemas', 'migrations'].map((path) => join(root, path))) {
    const file = join(folder, 'package.json')
    if (!existsSync(file)) continue
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest
    const all = Object.entries({ ...manifest.devDependencies, ...manifest.dependencies })
    const needs = all.filter(([, version]) => version.startsWith('workspace:')).map(([name]) => name)
    members.set(manifest.name, { name: manifest.name, folder, scripts: manifest.scripts ?? {}, needs })
  }
  return members
}

/** The folders of a package and of every workspace package that it needs, directly or not, sorted. */
export function foldersBehind(name: string, members: Map<string, Member>, seen = new Set<string>()): string[] {
  const member = members.get(name)
  if (member && !seen.has(member.folder)) {
    seen.add(member.folder)
    for (const need of member.needs) foldersBehind(need, members, seen)
  }
  return [...seen].sort()
}
