import { Button, SelectField } from '@guildhall/ui'
import { usePackage } from '../hooks/use-package.ts'
import { readPath } from '../rules/logic.ts'
import { ruleFields } from '../rules/rule-field.ts'
import { TypedField } from './typed-field.tsx'

type ValueFieldProps = {
  label: string
  description?: string | undefined
  isOptional?: boolean
  value: unknown
  onChange: (value: unknown, typing?: boolean) => void
}

/** Where a value comes from: an answer, something of the case, or a text that is always the same. */
export function ValueField({ label, description, isOptional = false, value, onChange }: ValueFieldProps) {
  const { pack } = usePackage()
  const path = readPath(value)
  const answers = Object.values(pack.forms)
    .flatMap((form) => ruleFields(pack, form))
    .filter((field) => field.read === undefined)
    .flatMap((field) => [
      { id: field.path, title: `The answer to “${field.title}”` },
      ...partsOf(pack.forms, field.name).map((part) => ({
        id: `${field.path}.${part}`,
        title: `The ${part} of “${field.title}”`,
      })),
    ])
  const known = [...answers, { id: 'case.reference', title: 'The reference of the case' }]
  const isForeign = value !== undefined && path === undefined && typeof value === 'object'
  const options = [
    ...known.filter((one, at) => known.findIndex(({ id }) => id === one.id) === at),
    ...(path !== undefined && !known.some(({ id }) => id === path) ? [{ id: path, title: path }] : []),
    { id: TEXT, title: 'A text that is always the same' },
    ...(isForeign ? [{ id: RULE, title: 'Worked out by a rule' }] : []),
  ]
  const chosen = value === undefined ? null : (path ?? (isForeign ? RULE : TEXT))
  return (
    <div className="gh-stack">
      <SelectField
        label={label}
        description={description}
        optional={isOptional}
        placeholder="Choose where it comes from"
        options={options}
        value={chosen}
        onChange={(next) => {
          if (next === RULE) return
          onChange(next === TEXT ? '' : { var: next })
        }}
      />
      {chosen === TEXT ? (
        <TypedField
          label={`Text of “${label}”`}
          value={String(value)}
          maxLength={200}
          onChange={(text) => onChange(text, true)}
        />
      ) : null}
      {isOptional && value !== undefined ? (
        <div>
          <Button size="small" variant="quiet" icon="bin" onPress={() => onChange(undefined)}>
            Without “{label}”
          </Button>
        </div>
      ) : null}
    </div>
  )
}

const TEXT = '(text)'
const RULE = '(rule)'

type Forms = Record<string, { pages: { schema: { properties: Record<string, unknown> } }[] }>

/** The parts of an answer that has several, such as the date of a booked slot. */
function partsOf(forms: Forms, name: string): string[] {
  const schemas = Object.values(forms).flatMap(({ pages }) => pages.map(({ schema }) => schema.properties[name]))
  return schemas.flatMap((schema) => Object.keys((schema as { properties?: object } | undefined)?.properties ?? {}))
}
