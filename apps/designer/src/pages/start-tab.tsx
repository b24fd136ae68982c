import { Card } from '@guildhall/ui'
import { changeNeeds, changeStartText, changeSummary, type StartText } from '../commands/change-start.ts'
import { mustNotBeEmpty, TypedArea, TypedField } from '../components/typed-field.tsx'
import { usePackage } from '../hooks/use-package.ts'

/** What residents read before they start: who it is for, what it takes, costs and brings. */
export function StartTab() {
  const { pack, run } = usePackage()
  const { summary, start } = pack.service
  const text = (part: StartText) => ({
    value: start[part] ?? '',
    optional: true,
    onChange: (words: string) => run(changeStartText({ part, text: words })),
  })
  return (
    <Card title="Start page">
      <div className="gh-stack">
        <p className="gh-soft">
          The first page of the service. Its texts may say ((council)), ((councilPhone)), ((councilEmail)),
          ((councilHours)) and ((councilAddress)).
        </p>
        <TypedField
          label="The service in a line"
          description="Below its name, and in lists of services"
          value={summary}
          maxLength={200}
          mistake={mustNotBeEmpty('what the service is in a line')}
          onChange={(words) => run(changeSummary({ summary: words }))}
        />
        <TypedArea
          label="What to have at hand"
          description="A thing each line, beginning with a small letter"
          optional
          rows={4}
          value={start.need.join('\n')}
          onChange={(words) => run(changeNeeds({ need: linesOf(words) }))}
        />
        <TypedArea label="Who can apply" rows={3} {...text('who')} />
        <TypedField
          label="What it costs"
          description="Left empty, the page says what the fee of the service comes to"
          {...text('cost')}
        />
        <TypedField
          label="How long the form takes"
          description="As in: about 5 minutes. How long you take afterwards is said by the clock of the whole case."
          {...text('duration')}
        />
        <TypedArea label="Other ways to ask" rows={2} {...text('otherWays')} />
      </div>
    </Card>
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
