import type { DocumentBlock, ServicePackage } from '@guildhall/schemas'
import { CheckboxField } from '@guildhall/ui'
import { itemsOf } from '../documents/block-words.ts'
import { mustNotBeEmpty, TypedArea, TypedField } from './typed-field.tsx'

type BlockSettingsProps = {
  pack: ServicePackage
  block: DocumentBlock
  onChange: (block: DocumentBlock) => void
}

/** What a part of a document says. */
export function BlockSettings({ pack, block, onChange }: BlockSettingsProps) {
  if (block.block === 'heading')
    return (
      <TypedField
        label="Heading"
        value={block.text}
        maxLength={200}
        mistake={mustNotBeEmpty('a heading')}
        onChange={(text) => onChange({ ...block, text })}
      />
    )
  if (block.block === 'paragraph')
    return (
      <TypedArea
        label="Text"
        rows={4}
        value={block.text}
        mistake={mustNotBeEmpty('the text')}
        onChange={(text) => onChange({ ...block, text })}
      />
    )
  if (block.block === 'list')
    return (
      <>
        <TypedArea
          label="Points"
          description="A line for each point"
          rows={5}
          value={block.items.join('\n')}
          mistake={(typed) => (itemsOf(typed).length === 0 ? 'Enter at least one point' : '')}
          onChange={(typed) => onChange({ ...block, items: itemsOf(typed) })}
        />
        <CheckboxField
          label="Number the points"
          isSelected={block.isNumbered ?? false}
          onChange={(isNumbered) => onChange({ ...block, isNumbered })}
        />
      </>
    )
  if (block.block === 'answers') return <AnswersSettings pack={pack} block={block} onChange={onChange} />
  if (block.block === 'fees') return <p className="gh-soft">What was asked for and what has been paid.</p>
  return (
    <>
      <TypedField
        label="Name"
        value={block.name}
        maxLength={200}
        mistake={mustNotBeEmpty('a name')}
        onChange={(name) => onChange({ ...block, name })}
      />
      <TypedField
        label="Role"
        optional
        value={block.role ?? ''}
        maxLength={200}
        onChange={(role) => onChange({ block: 'signature', name: block.name, ...(role.trim() && { role }) })}
      />
    </>
  )
}

type AnswersSettingsProps = BlockSettingsProps & { block: Extract<DocumentBlock, { block: 'answers' }> }

/** Which answers are shown, in the order in which they were ticked. */
function AnswersSettings({ pack, block, onChange }: AnswersSettingsProps) {
  const asked = Object.values(pack.forms).flatMap(({ pages }) =>
    pages.flatMap(({ schema }) => Object.entries(schema.properties)),
  )
  const { questions = [] } = block
  const show = (names: string[]) => onChange(names.length > 0 ? { ...block, questions: names } : { block: 'answers' })
  return (
    <fieldset className="dz-outcomes">
      <legend className="gh-label">Which answers</legend>
      {questions.length === 0 ? (
        <p className="gh-soft">All that the resident has answered, until you tick some.</p>
      ) : null}
      {asked.map(([name, schema]) => (
        <CheckboxField
          key={name}
          label={String(schema['title'] ?? name)}
          isSelected={questions.includes(name)}
          onChange={(isShown) => show(isShown ? [...questions, name] : questions.filter((one) => one !== name))}
        />
      ))}
    </fieldset>
  )
}
