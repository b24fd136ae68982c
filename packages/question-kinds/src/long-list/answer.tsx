import { Button, Input, type QuestionProps, questionError, questionLabel, Select } from '@guildhall/govuk-forms'
import { inputProps } from '../input-props.ts'
import { wordsIn } from '../words.ts'
import { entriesOf, entryOf, findEntries, LONGEST_SELECT, MOST_FOUND } from './entries.ts'

/** A list that opens while it is short enough; a longer one is searched, by a button where there is no script. */
export function LongList(props: QuestionProps) {
  const { options, answer, name, id } = props
  const entries = entriesOf(options)
  const words = wordsIn(props.context.language)
  if (entries.length <= LONGEST_SELECT) {
    return (
      <Select
        id={id}
        name={name}
        label={questionLabel(props)}
        hint={props.hint}
        errorMessage={questionError(props)}
        value={String(answer ?? '')}
        items={[{ value: '', text: words.chooseOne }, ...entries.map(({ value, title }) => ({ value, text: title }))]}
        attributes={entries.length > 15 ? { 'data-module': 'app-long-list' } : undefined}
      />
    )
  }
  const kept = entryOf(options, answer)
  const typed = answer === undefined ? '' : (kept?.title ?? String(answer))
  const found = kept || typed === '' ? [] : findEntries(options, typed)
  const isChoosing = found.length > 0
  return (
    <>
      <Input
        {...inputProps(props, typed)}
        id={isChoosing ? `${id}-search` : id}
        name={`${name}[search]`}
        errorMessage={isChoosing ? undefined : questionError(props)}
        hint={props.hint ?? words.searchHint}
        autoComplete="off"
        spellCheck={false}
        attributes={{ 'data-module': 'app-long-list', 'data-question': name }}
      />
      <div className="app-long-list__find">
        <Button name="_action" value={`search:${name}`} classes="govuk-button--secondary">
          {words.search}
        </Button>
      </div>
      {isChoosing ? (
        <Select
          id={id}
          name={`${name}[value]`}
          label={words.chooseFound}
          hint={found.length > MOST_FOUND ? words.firstOf(MOST_FOUND, found.length) : undefined}
          errorMessage={questionError(props)}
          items={[
            { value: '', text: words.foundEntries(found.length) },
            ...found.slice(0, MOST_FOUND).map(({ value, title }) => ({ value, text: title })),
          ]}
        />
      ) : null}
    </>
  )
}
