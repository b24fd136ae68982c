import type { Council } from '@guildhall/schemas'
import { Button, CheckboxField } from '@guildhall/ui'
import { useRef } from 'react'
import { useKeepLogo } from '../hooks/use-council.ts'
import { Trouble } from './trouble.tsx'

type Logo = NonNullable<Council['logo']>
type LogoFieldProps = { logo: Logo | undefined; onChange: (logo: Logo | undefined) => void }

const endings = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' } as const

/** The picture at the top of every page: chosen, looked at, taken away. */
export function LogoField({ logo, onChange }: LogoFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const keep = useKeepLogo()
  return (
    <div className="gh-stack">
      {keep.error ? <Trouble error={keep.error} onDismiss={keep.reset} focus /> : null}
      {logo ? (
        <img
          className="desk-logo"
          src={`/assets/council/logo-${logo.digest}.${endings[logo.mediaType]}`}
          width={logo.width}
          height={logo.height}
          alt="The logo that is chosen"
        />
      ) : (
        <p className="gh-soft">No logo yet: pages show a small mark of a town hall beside the name.</p>
      )}
      <p className="gh-soft">
        A PNG, JPEG or WebP up to 200kB. It lies on the main colour on pages and on white in PDFs, which hold no WebP.
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/webp"
        aria-label="File of the logo"
        onChange={(event) => {
          const file = event.target.files?.[0]
          // Chosen again, the same file is read again.
          event.target.value = ''
          if (file) keep.mutate(file, { onSuccess: (kept) => onChange({ ...kept, saysName: logo?.saysName ?? false }) })
        }}
      />
      <div className="gh-actions">
        <Button icon="file" isPending={keep.isPending} onPress={() => input.current?.click()}>
          {logo ? 'Choose another logo' : 'Choose a logo'}
        </Button>
        {logo ? (
          <Button icon="bin" onPress={() => onChange(undefined)}>
            Remove the logo
          </Button>
        ) : null}
      </div>
      {logo ? (
        <CheckboxField
          label="The logo says the name of the council"
          description="Then the name does not stand beside it"
          isSelected={logo.saysName}
          onChange={(saysName) => onChange({ ...logo, saysName })}
        />
      ) : null}
    </div>
  )
}
