import { Button, Dialog, TextArea, TextField } from '@guildhall/ui'
import { useRef, useState } from 'react'
import { useCreateIntegration } from '../hooks/use-integrations.ts'
import { namesIn } from './names-in.ts'
import { Trouble } from './trouble.tsx'

/** Asks what a system is called and what it may tell, then shows its key, once. */
export function IntegrationDialog({ onClose }: { onClose: () => void }) {
  const make = useCreateIntegration()
  const [name, setName] = useState('')
  const [events, setEvents] = useState('')
  const [services, setServices] = useState('')
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const wrong = {
    name: name.trim() ? undefined : 'Enter a name',
    events: namesIn(events).names.length > 0 ? namesIn(events).problem : 'Enter at least one event',
    services: namesIn(services).problem,
  }
  const submit = () => {
    setTried(true)
    const first = wrong.name ? 'name' : wrong.events ? 'events' : wrong.services ? 'services' : undefined
    if (first) return form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
    const only = namesIn(services).names
    make.mutate({ name: name.trim(), events: namesIn(events).names, ...(only.length > 0 && { services: only }) })
    return undefined
  }
  if (make.data) {
    return (
      <Dialog title="The key" isOpen onClose={onClose} actions={<Button onPress={onClose}>I have kept it</Button>}>
        <div className="gh-stack">
          <p>Copy it now and keep it where the system reads it. It is not shown again.</p>
          <TextField label="Key" value={make.data.key} isReadOnly autoFocus />
        </div>
      </Dialog>
    )
  }
  return (
    <Dialog
      title="Add a system"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" isPending={make.isPending} onPress={submit}>
            Make a key
          </Button>
          <Button isDisabled={make.isPending} onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <form
        ref={form}
        className="gh-stack"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {make.error ? <Trouble error={make.error} /> : null}
        <TextField
          label="Name"
          name="name"
          description="The history of a case names the system by it"
          value={name}
          maxLength={100}
          onChange={setName}
          error={tried ? wrong.name : undefined}
        />
        <TextArea
          label="Events"
          name="events"
          description="The events that it may tell, as the waiting steps name them, such as site-visited. One a line."
          value={events}
          onChange={setEvents}
          error={tried ? wrong.events : undefined}
        />
        <TextArea
          label="Services"
          name="services"
          optional
          description="Only cases of these services, by the last part of their address, such as pavement-licence. One a line."
          value={services}
          onChange={setServices}
          error={tried ? wrong.services : undefined}
        />
      </form>
    </Dialog>
  )
}
