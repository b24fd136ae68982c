import { money } from '../texts/amounts.ts'

/** Amounts are whole pence; a line's amount is for all of its `times`. */
export type Price = { total: number; lines: { label: string; times: number; amount: number }[] }

type FeeTableProps = { price: Price; words: { feeHeading: string; total: string; times: (count: number) => string } }

/** How a fee adds up, a line each, with the total below. */
export function FeeTable({ price, words }: FeeTableProps) {
  return (
    <table className="govuk-table">
      <caption className="govuk-visually-hidden">{words.feeHeading}</caption>
      <tbody className="govuk-table__body">
        {price.lines.map(({ label, times, amount }) => (
          <tr className="govuk-table__row" key={label}>
            <th scope="row" className="govuk-table__header govuk-!-font-weight-regular">
              {times > 1 ? `${words.times(times)} ${label}` : label}
            </th>
            <td className="govuk-table__cell govuk-table__cell--numeric">{money(amount)}</td>
          </tr>
        ))}
        <tr className="govuk-table__row portal-total">
          <th scope="row" className="govuk-table__header">
            {words.total}
          </th>
          <td className="govuk-table__cell govuk-table__cell--numeric">
            <strong>{money(price.total)}</strong>
          </td>
        </tr>
      </tbody>
    </table>
  )
}
