import { ProsePage } from '../parts/prose-page.tsx'
import type { Shell } from '../shell.ts'
import { accessibility } from '../texts/about.ts'

/** The accessibility statement. */
export function AccessibilityPage({ shell }: { shell: Shell }) {
  return <ProsePage shell={shell} prose={accessibility[shell.language](shell.council)} />
}
