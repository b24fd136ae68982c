import { Card, TextArea, TextField } from '@guildhall/ui'
import type { CouncilFields } from '../council/fields.ts'
import { weekdays } from '../council/hours.ts'
import { type ColourName, colourProblem, type FieldProblems } from '../council/problems.ts'
import { ColourField } from './colour-field.tsx'
import { FooterLinks } from './footer-links.tsx'
import { LogoField } from './logo-field.tsx'

type CouncilFormProps = {
  fields: CouncilFields
  /** Empty until somebody tried to save; colours are judged all the time. */
  problems: FieldProblems
  onChange: (change: Partial<CouncilFields>) => void
}

const colours: { name: ColourName; label: string; description: string }[] = [
  { name: 'main', label: 'Main colour', description: 'The band at the top, under white text' },
  { name: 'link', label: 'Colour of links', description: 'On white, and on the light ground at the end of pages' },
  { name: 'button', label: 'Colour of buttons', description: 'Under white text' },
]

/** Everything that can be said about the council, matter by matter. */
export function CouncilForm({ fields, problems, onChange }: CouncilFormProps) {
  const text = (name: 'name' | 'welshName' | 'phone' | 'email' | 'footerText' | 'welshFooterText') => ({
    name,
    value: fields[name],
    error: problems[name],
    onChange: (value: string) => onChange({ [name]: value }),
  })
  return (
    <>
      <Card title="Name">
        <div className="desk-pair">
          <TextField label="Name of the council" maxLength={100} {...text('name')} />
          <TextField label="Name in Welsh" optional maxLength={100} {...text('welshName')} />
        </div>
      </Card>
      <Card title="Logo">
        <LogoField logo={fields.logo} onChange={(logo) => onChange({ logo })} />
      </Card>
      <Card title="Colours">
        <div className="gh-stack">
          {colours.map(({ name, label, description }) => (
            <ColourField
              key={name}
              name={name}
              label={label}
              description={description}
              value={fields[name]}
              error={colourProblem(fields, name)?.message}
              suggestion={colourProblem(fields, name)?.suggestion}
              onChange={(colour) => onChange({ [name]: colour })}
            />
          ))}
        </div>
      </Card>
      <Card title="How to reach the council">
        <div className="gh-stack">
          <div className="desk-pair">
            <TextField label="Phone" maxLength={30} {...text('phone')} />
            <TextField label="Email" maxLength={254} {...text('email')} />
          </div>
          <TextArea
            label="Postal address"
            name="address"
            description="A line each"
            rows={4}
            value={fields.address}
            error={problems['address']}
            onChange={(address) => onChange({ address })}
          />
          <fieldset className="desk-hours">
            <legend>When the phone is answered</legend>
            <p className="gh-soft">
              As in 09:00 to 17:00, or 09:00 to 12:00, 13:00 to 17:00. Leave a day empty when nobody answers.
            </p>
            <div className="desk-pair">
              {weekdays.map(({ id, title }) => (
                <TextField
                  key={id}
                  label={title}
                  name={`hours-${id}`}
                  value={fields.hours[id] ?? ''}
                  maxLength={60}
                  error={problems[`hours-${id}`]}
                  onChange={(value) => onChange({ hours: { ...fields.hours, [id]: value } })}
                />
              ))}
            </div>
          </fieldset>
        </div>
      </Card>
      <Card title="The end of every page">
        <div className="gh-stack">
          <div className="desk-pair">
            <TextArea label="Text" optional maxLength={2000} {...text('footerText')} />
            <TextArea label="Text in Welsh" optional maxLength={2000} {...text('welshFooterText')} />
          </div>
          <FooterLinks links={fields.links} problems={problems} onChange={(links) => onChange({ links })} />
        </div>
      </Card>
    </>
  )
}
