import type { ReactNode } from 'react'
import type { Shell } from '../shell.ts'

type SendFormProps = { shell: Shell; action: string; withFile?: boolean; children: ReactNode }

/** A form that posts to this site: it carries the browser's token first, so that it is read before any file. */
export function SendForm({ shell, action, withFile, children }: SendFormProps) {
  return (
    <form action={action} method="post" noValidate encType={withFile ? 'multipart/form-data' : undefined}>
      <input type="hidden" name="_csrf" value={shell.csrf} />
      {children}
    </form>
  )
}
