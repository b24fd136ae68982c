import { ProsePage } from '../parts/prose-page.tsx'
import type { Shell } from '../shell.ts'
import { privacy } from '../texts/about.ts'

/** The privacy page, cookies included. */
export function PrivacyPage({ shell }: { shell: Shell }) {
  return <ProsePage shell={shell} prose={privacy[shell.language](shell.council)} />
}
