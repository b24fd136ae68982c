import { InsetText, type QuestionProps, WarningText } from '@guildhall/govuk-forms'

/** Guidance between questions. */
export function Content({ id, schema, options, heading }: QuestionProps) {
  const Heading = heading ? 'h1' : 'h2'
  const paragraphs = (schema.description ?? '').split(/\n{2,}/).filter((text) => text.trim() !== '')
  return (
    <div id={id}>
      {schema.title && <Heading className={heading ? 'govuk-heading-l' : 'govuk-heading-m'}>{schema.title}</Heading>}
      {options['look'] === 'warning' ? (
        <WarningText>{paragraphs.join(' ')}</WarningText>
      ) : options['look'] === 'inset' ? (
        <InsetText>{paragraphs.join(' ')}</InsetText>
      ) : (
        paragraphs.map((text, index) => (
          <p key={index} className="govuk-body">
            {text}
          </p>
        ))
      )}
    </div>
  )
}
