import type { Council } from '@guildhall/schemas'
import { Card, Loading, RadioField } from '@guildhall/ui'
import { useState } from 'react'
import { useLookPreview } from '../hooks/use-look-preview.ts'

const languages = [
  { id: 'en', title: 'English' },
  { id: 'cy', title: 'Welsh' },
]

/** The frame of every page as residents would see it with these settings, drawn by the portal. */
export function LookPreview({ settings }: { settings: Council }) {
  const [language, setLanguage] = useState<'en' | 'cy'>('en')
  const preview = useLookPreview(settings, language)
  return (
    <Card title="Preview">
      <div className="gh-stack">
        <RadioField
          label="Language of the preview"
          options={languages}
          value={language}
          onChange={(id) => setLanguage(id === 'cy' ? 'cy' : 'en')}
        />
        {preview.data === undefined && preview.isPending ? <Loading label="Loading the preview" lines={6} /> : null}
        {preview.isError ? (
          <p className="gh-soft">The preview can be drawn once what is named beside the fields is put right.</p>
        ) : null}
        {preview.data !== undefined && !preview.isError ? (
          // Without scripts; it has this origin only because the styles and pictures of the site are for this origin alone.
          <iframe className="desk-look" title="Preview of a page" srcDoc={preview.data} sandbox="allow-same-origin" />
        ) : null}
      </div>
    </Card>
  )
}
