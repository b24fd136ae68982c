import type { DesignRow } from '@guildhall/api-client'
import { Banner, Button, Dialog, SelectField, TextField } from '@guildhall/ui'
import { useState } from 'react'
import { api, errorWords } from '../api.ts'
import { freeId } from '../form/names.ts'
import { useNewService } from '../hooks/use-new-service.ts'
import { copyService } from '../services/copy-service.ts'
import { emptyService } from '../services/empty-service.ts'

type NewServiceDialogProps = { services: DesignRow[]; copyOf: DesignRow | undefined; onClose: () => void }

/** Asks for the name of a new service and what to begin with. */
export function NewServiceDialog({ services, copyOf, onClose }: NewServiceDialogProps) {
  const [name, setName] = useState(copyOf ? `${copyOf.name} (copy)` : '')
  const [department, setDepartment] = useState(copyOf?.department ?? '')
  const [from, setFrom] = useState(copyOf?.slug ?? 'empty')
  const [tried, setTried] = useState(false)
  const [unread, setUnread] = useState<unknown>()
  const create = useNewService()
  const slug = freeId(name, 'service', new Set(services.map((row) => row.slug)))
  const departments = [...new Set(services.map((row) => row.department))].filter(Boolean).sort()
  const make = async () => {
    setTried(true)
    if (!name.trim() || !department.trim()) return
    const given = { name: name.trim(), slug, department: department.trim() }
    if (from === 'empty') {
      create.mutate(emptyService({ ...given, topic: given.department }))
      return
    }
    try {
      const { package: pack } = await api.readDesign({ params: { slug: from } })
      create.mutate(copyService(pack, { ...given, topic: pack.service.topic }))
    } catch (error) {
      setUnread(error)
    }
  }
  const trouble = create.error ?? unread
  return (
    <Dialog
      title={copyOf ? `Copy “${copyOf.name}”` : 'New service'}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" isPending={create.isPending} onPress={() => void make()}>
            Create service
          </Button>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <div className="gh-stack">
        {trouble ? <Banner tone="error">{errorWords(trouble)}</Banner> : null}
        <TextField
          label="Name"
          description={name.trim() ? `Residents will find it at /services/${slug}` : 'What residents call it'}
          value={name}
          onChange={setName}
          maxLength={100}
          autoFocus
          error={tried && !name.trim() ? 'Enter a name' : undefined}
        />
        <TextField
          label="Department"
          description={departments.length > 0 ? `Such as ${departments.slice(0, 3).join(', ')}` : undefined}
          value={department}
          onChange={setDepartment}
          maxLength={100}
          error={tried && !department.trim() ? 'Enter a department' : undefined}
        />
        <SelectField
          label="Begin with"
          description="A copy brings all of it along: form, process, fees and messages"
          options={[
            { id: 'empty', title: 'An empty service' },
            ...services.map((row) => ({ id: row.slug, title: `A copy of “${row.name}”` })),
          ]}
          value={from}
          onChange={setFrom}
        />
      </div>
    </Dialog>
  )
}
