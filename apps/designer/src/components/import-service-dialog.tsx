import { ApiError, type DesignRow } from '@guildhall/api-client'
import type { ServicePackage } from '@guildhall/schemas'
import { Banner, Button, Dialog, RadioField, TextField } from '@guildhall/ui'
import { useState } from 'react'
import { errorWords } from '../api.ts'
import { freeId } from '../form/names.ts'
import { useNewService, useReplaceDraft } from '../hooks/use-new-service.ts'
import { digestOf } from '../services/digest.ts'
import { readPackageFile, whereInFile, writePackageFile, wrongWords } from '../services/package-file.ts'

const MOST_BYTES = 2_000_000

/** Takes in a service that was written to a file, under its own address or another where that is taken. */
export function ImportServiceDialog({ services, onClose }: { services: DesignRow[]; onClose: () => void }) {
  const [pack, setPack] = useState<ServicePackage>()
  const [mistake, setMistake] = useState<string>()
  const [slug, setSlug] = useState('')
  const [digest, setDigest] = useState('')
  const [into, setInto] = useState('new')
  const [file, setFile] = useState('')
  const create = useNewService()
  const replace = useReplaceDraft()
  const failed = create.error ?? replace.error
  const taken = new Set(services.map((row) => row.slug))
  const choose = async (file: File | undefined) => {
    create.reset()
    replace.reset()
    setInto('new')
    setPack(undefined)
    setMistake(undefined)
    if (!file) return
    if (file.size > MOST_BYTES) return setMistake('This file is too large. A service can have 2 MB')
    const read = readPackageFile(await file.text())
    if ('mistake' in read) return setMistake(read.mistake)
    const wanted = String(read.pack.service.slug)
    setSlug(taken.has(wanted) ? freeId(wanted, 'service', taken) : wanted)
    setDigest(await digestOf(writePackageFile(read.pack)))
    setFile(file.name)
    setPack(read.pack)
  }
  const make = () => {
    if (!pack) return setMistake((before) => before ?? 'Choose a file')
    if (into === 'draft') return replace.mutate({ pack, file })
    const own = pack.service.slug === slug
    create.mutate(own ? pack : { ...pack, service: { ...pack.service, slug } })
  }
  const problems = failed instanceof ApiError ? failed.problems : []
  return (
    <Dialog
      title="Import a service"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" isPending={create.isPending || replace.isPending} onPress={make}>
            Import service
          </Button>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <div className="gh-stack">
        <div className="gh-field">
          <label className="gh-label" htmlFor="import-file">
            File
          </label>
          <p className="gh-description" id="import-file-hint">
            A service that was exported here or by another council, ending in .json
          </p>
          <input
            id="import-file"
            type="file"
            accept=".json,application/json"
            aria-describedby="import-file-hint"
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        </div>
        <div aria-live="polite">
          {mistake ? <Banner tone="error">{mistake}</Banner> : null}
          {failed ? (
            <Banner tone="error" title={failed.message}>
              {problems.length > 0 ? (
                <ul className="dz-plain">
                  {problems.slice(0, 20).map(({ at, message }) => (
                    <li key={`${at} ${message}`}>
                      <strong>{whereInFile(at)}</strong>: {wrongWords(message)}
                    </li>
                  ))}
                </ul>
              ) : null}
              <p>
                {problems.length > 20 ? `And ${problems.length - 20} more. ` : ''}
                {failed instanceof ApiError ? failed.fix : errorWords(failed)}
              </p>
            </Banner>
          ) : null}
        </div>
        {pack ? (
          <>
            <p>
              “{String(pack.service.name)}”{taken.has(pack.service.slug) ? ', whose own address is taken here' : ''}
              <br />
              <span className="gh-soft">Digest {digest} – compare it with the end of the file’s name</span>
            </p>
            {taken.has(pack.service.slug) ? (
              <RadioField
                label="Where to"
                value={into}
                onChange={setInto}
                options={[
                  { id: 'new', title: 'A new service' },
                  {
                    id: 'draft',
                    title: 'The draft of the service that is here',
                    description: 'It is not published by this, and its history leads back.',
                  },
                ]}
              />
            ) : null}
            {into === 'draft' ? null : (
              <TextField
                label="Address"
                description={`Residents will find it at /services/${slug}`}
                value={slug}
                onChange={setSlug}
                maxLength={64}
                error={
                  /^[a-z][a-z0-9-]{0,63}$/.test(slug)
                    ? taken.has(slug)
                      ? 'There is a service with that address already'
                      : undefined
                    : 'Use small letters, digits and hyphens, a letter first'
                }
              />
            )}
          </>
        ) : null}
      </div>
    </Dialog>
  )
}
