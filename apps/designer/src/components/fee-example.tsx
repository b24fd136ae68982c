import { workOutFee } from '@guildhall/process-engine'
import type { Fee, ServicePackage } from '@guildhall/schemas'
import { Card, Money } from '@guildhall/ui'
import { useState } from 'react'
import { answersOf, questionsOfFee } from '../fees/example.ts'
import type { ExampleAnswers } from '../rules/example-answers.ts'
import { ExampleAnswer } from './example-answer.tsx'

/** Works a fee out for answers that can be tried here. */
export function FeeExample({ pack, fee }: { pack: ServicePackage; fee: Fee }) {
  const fields = questionsOfFee(pack, fee)
  const [example, setExample] = useState<ExampleAnswers>(() =>
    Object.fromEntries(
      fields.flatMap((field) =>
        field.options[0] && field.type === 'list' ? [[field.path, { [field.options[0].value]: 1 }]] : [],
      ),
    ),
  )
  const { total, lines } = workOutFee(fee, { answers: answersOf(fields, example) })
  return (
    <Card title="Try it">
      {fields.map((field) => (
        <ExampleAnswer
          key={field.path}
          field={field}
          value={example[field.path]}
          onChange={(value) => setExample((old) => ({ ...old, [field.path]: value }))}
        />
      ))}
      <table className="dz-bill">
        <caption className="gh-hidden">What this example costs</caption>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                {line.times === 1 ? '' : `${line.times} × `}
                {line.label}
              </th>
              <td>
                <Money pence={line.amount} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total</th>
            <td aria-live="polite">
              <Money pence={total} />
            </td>
          </tr>
        </tfoot>
      </table>
    </Card>
  )
}
