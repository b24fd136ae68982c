import { placeholders } from '../messages/placeholders.ts'

/** The placeholders of messages and what each stands for. */
export function PlaceholderList() {
  return (
    <dl className="dz-placeholders">
      {placeholders.map(({ name, means }) => (
        <div key={name}>
          <dt>
            <code>(({name}))</code>
          </dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  )
}
