import { Checkboxes, Input, type QuestionProps, questionError } from '@guildhall/govuk-forms'
import { PartsGroup } from '../parts-group.tsx'
import { wordsIn } from '../words.ts'
import { signature } from './model.ts'

/** The box that agrees, then the name that signs. */
export function Signature(props: QuestionProps) {
  const words = wordsIn(props.context.language)
  const given = signature.toRaw(props.answer) as { agreed: string; name: string }
  return (
    <PartsGroup props={props}>
      <Checkboxes
        name={`${props.name}[agreed]`}
        idPrefix={`${props.id}-agreed`}
        errorMessage={questionError(props, 'agreed')}
        values={[given.agreed]}
        items={[{ value: 'yes', text: String(props.options['statement'] ?? words.agree) }]}
      />
      <Input
        id={`${props.id}-name`}
        name={`${props.name}[name]`}
        label={words.signName}
        hint={words.signHint}
        value={given.name}
        errorMessage={questionError(props, 'name')}
        autoComplete="name"
        spellCheck={false}
      />
    </PartsGroup>
  )
}
