import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { PageName, PageProps } from './pages/registry.tsx'
import type { Assets, Shell } from './shell.ts'

/** Draws a page to a whole HTML document. */
export type RenderPage = <Name extends PageName>(name: Name, shell: Shell, props: PageProps<Name>) => string

/** What was built: the pages, the browser files and where those lie. */
export type Renderer = { renderPage: RenderPage; assets: Assets; clientFolder: string }

type Manifest = Record<string, { file: string; css?: string[] }>

/** Where `build` puts its files. */
export const builtFolder = fileURLToPath(new URL('../dist/', import.meta.url))

/** Loads the built pages. Throws a sentence that names the command when they are not built. */
export async function loadRenderer(folder = builtFolder): Promise<Renderer> {
  const root = folder.endsWith('/') ? folder : `${folder}/`
  try {
    const built = (await import(`${root}server/pages.js`)) as { renderPage: RenderPage }
    const manifest = JSON.parse(await readFile(`${root}client/manifest.json`, 'utf8')) as Manifest
    return { renderPage: built.renderPage, assets: assetsOf(manifest), clientFolder: `${root}client` }
  } catch (cause) {
    throw new Error(`The portal's pages are not built in ${root}. Run "npm run build" in apps/portal.`, { cause })
  }
}

function assetsOf(manifest: Manifest): Assets {
  const client = manifest['src/client/client.ts']
  const icon = manifest['src/client/icon.svg']
  if (!client?.css?.[0] || !icon) throw new Error('The manifest lacks client.ts or icon.svg')
  const at = (file: string) => `/assets/portal/${file}`
  return { css: at(client.css[0]), script: at(client.file), icon: at(icon.file) }
}
