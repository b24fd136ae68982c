import { Layout } from '../layout.tsx'
import type { Shell } from '../shell.ts'

/** In the designer's frame: a page of the portal with nothing in it yet. What is drawn there goes into the main content. */
export function StagePage({ shell, service }: { shell: Shell; service: string }) {
  return <Layout shell={shell} title={service} service={{ name: service, href: '#main-content' }} framed />
}
