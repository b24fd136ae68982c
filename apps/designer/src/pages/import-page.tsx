import { Banner, Button, Card, PageHeader, TextArea } from '@guildhall/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { errorWords } from '../api.ts'
import { FileDrop } from '../components/file-drop.tsx'
import { ImportReport } from '../components/import-report.tsx'
import { useCreateDesign, useImport } from '../hooks/use-import.ts'

/** Start from a file: a form of another system, a spreadsheet, a PDF, a document or pasted text becomes a draft. */
export function ImportPage() {
  const read = useImport()
  const create = useCreateDesign()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const start = async () => {
    if (!read.data) return
    const { slug } = await create.mutateAsync(read.data.package)
    await navigate({ to: '/services/$slug/$tab', params: { slug, tab: 'form' } })
  }
  return (
    <>
      <PageHeader
        title="Start from a file"
        description="A form that you have already becomes a draft. You see what was kept before anything is added."
        back={{ href: '/services', title: 'Services' }}
      />
      <div className="dz-import">
        <Card title="Choose a file">
          <FileDrop isPending={read.isPending} onFile={(file) => read.mutate(file)} />
        </Card>
        <Card title="Or paste text">
          <TextArea
            label="Text of the form"
            description="One question on each line. Lines that begin with - are the answers to choose from."
            rows={6}
            value={text}
            onChange={setText}
          />
          <div className="gh-actions">
            <Button
              isPending={read.isPending}
              onPress={() => {
                if (text.trim() !== '') read.mutate(new File([text], 'pasted.txt', { type: 'text/plain' }))
              }}
            >
              Read the text
            </Button>
          </div>
        </Card>
        <div aria-live="polite">{read.isPending ? <p>Reading {read.variables?.name}…</p> : null}</div>
        {read.isError ? (
          <Banner tone="error" title={`${read.variables?.name} could not be read`} focus>
            <p>{errorWords(read.error)}</p>
          </Banner>
        ) : null}
        {create.isError ? (
          <Banner tone="error" title="The service could not be added" focus>
            <p>{errorWords(create.error)}</p>
          </Banner>
        ) : null}
        {read.data ? (
          <ImportReport
            key={read.submittedAt}
            report={read.data.report}
            file={read.variables?.name ?? ''}
            action={
              <Button
                variant="primary"
                isPending={create.isPending}
                onPress={() => void start().catch(() => undefined)}
              >
                Add as a new service
              </Button>
            }
          />
        ) : null}
      </div>
    </>
  )
}
