import type { DesignRow } from '@guildhall/api-client'
import { Menu } from '@guildhall/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, errorWords } from '../api.ts'
import { digestOf } from '../services/digest.ts'
import { packageFileName, writePackageFile } from '../services/package-file.ts'
import { saveFile } from '../services/save-file.ts'
import { announce } from '../store/announcement.ts'

/** What can be done with a service of the list beside opening it. */
export function ServiceMenu({ row, onCopy }: { row: DesignRow; onCopy: () => void }) {
  const cache = useQueryClient()
  const { slug, name, archived } = row
  const failed = (error: unknown) => announce(errorWords(error))
  const archive = useMutation({
    mutationFn: () => api.archiveService({ params: { slug }, body: { archived: !archived } }),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['designs'] })
      announce(
        archived
          ? `Restored “${name}”. Residents can start it again if it is published`
          : `Archived “${name}”. Residents cannot start it any more, and running cases go on`,
      )
    },
    onError: failed,
  })
  const exported = useMutation({
    mutationFn: () => api.readDesign({ params: { slug } }),
    onSuccess: async ({ package: pack }) => {
      const text = writePackageFile(pack)
      const file = packageFileName(slug, undefined, await digestOf(text))
      saveFile(file, text)
      announce(`Exported “${name}” as ${file}`)
    },
    onError: failed,
  })
  return (
    <Menu
      label={null}
      icon="more"
      iconOnly
      size="small"
      aria-label={`More about “${name}”`}
      choices={[
        { id: 'copy', title: 'Copy', icon: 'copy', onAction: onCopy },
        { id: 'export', title: 'Export as a file', icon: 'download', onAction: exported.mutate },
        archived
          ? { id: 'restore', title: 'Restore', icon: 'undo', onAction: archive.mutate }
          : { id: 'archive', title: 'Archive', icon: 'lock', onAction: archive.mutate },
      ]}
    />
  )
}
