import { Button, TextField } from '@guildhall/ui'
import type { FooterLink } from '../council/fields.ts'
import type { FieldProblems } from '../council/problems.ts'

/** More than these would be a page of their own. */
const MOST = 8

type FooterLinksProps = { links: FooterLink[]; problems: FieldProblems; onChange: (links: FooterLink[]) => void }

/** The council's own links at the end of every page. */
export function FooterLinks({ links, problems, onChange }: FooterLinksProps) {
  const set = (id: number, change: Partial<FooterLink>) =>
    onChange(links.map((link) => (link.id === id ? { ...link, ...change } : link)))
  const add = () =>
    onChange([...links, { id: Math.max(-1, ...links.map(({ id }) => id)) + 1, text: '', welsh: '', href: '' }])
  return (
    <div className="gh-stack">
      {links.map(({ id, text, welsh, href }, index) => (
        <fieldset key={id} className="desk-link">
          <legend>Link {index + 1}</legend>
          <TextField
            label="Words"
            name={`link-${id}`}
            value={text}
            maxLength={100}
            onChange={(value) => set(id, { text: value })}
            error={problems[`link-${id}`]}
          />
          <TextField
            label="Words in Welsh"
            optional
            value={welsh}
            maxLength={100}
            onChange={(value) => set(id, { welsh: value })}
          />
          <TextField
            label="Address"
            name={`href-${id}`}
            value={href}
            maxLength={500}
            onChange={(value) => set(id, { href: value })}
            error={problems[`href-${id}`]}
          />
          <div>
            <Button
              size="small"
              icon="bin"
              aria-label={`Remove link ${index + 1}`}
              onPress={() => onChange(links.filter((link) => link.id !== id))}
            >
              Remove
            </Button>
          </div>
        </fieldset>
      ))}
      {links.length < MOST ? (
        <div>
          <Button icon="plus" onPress={add}>
            Add a link
          </Button>
        </div>
      ) : null}
    </div>
  )
}
