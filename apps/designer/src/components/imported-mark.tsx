import { Banner, Button } from '@guildhall/ui'
import { changeQuestion } from '../commands/change-question.ts'
import { optionsOf, type Question } from '../form/question.ts'
import { usePackage } from '../hooks/use-package.ts'

/** Says of an imported question what it was guessed from, until somebody has looked at it. */
export function ImportedMark({ form, page, question }: { form: string; page: string; question: Question }) {
  const { run } = usePackage()
  const imported = optionsOf(question)['imported'] as { from?: string; text?: string; review?: string } | undefined
  if (typeof imported?.review !== 'string') return null
  const { review: _looked, ...rest } = imported
  const ui = { ...question.ui, 'ui:options': { ...optionsOf(question), imported: rest } }
  return (
    <Banner tone="warning" title="Look at this question">
      <p>{imported.review}.</p>
      {imported.text ? (
        <p>
          In the file ({imported.from}): “{imported.text}”
        </p>
      ) : null}
      <Button
        size="small"
        onPress={() => run(changeQuestion({ form, page, question: { ...question, ui }, what: 'what was imported' }))}
      >
        It is right
      </Button>
    </Banner>
  )
}
