/** Placeholders and what each stands for. */
export function PlaceholderList({ of }: { of: { name: string; means: string }[] }) {
  return (
    <dl className="dz-placeholders">
      {of.map(({ name, means }) => (
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
