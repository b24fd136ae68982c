import { type Attributes, classes, idList, type Words } from './parts.ts'
import { Tag, type TagProps } from './tag.tsx'

export type TaskListItem = {
  title: Omit<Words, 'attributes'>
  /** Without it the task cannot be opened. */
  href?: string
  hint?: Pick<Words, 'text'>
  status: Omit<Words, 'attributes'> & { tag?: Omit<TagProps, 'children'> & { text?: TagProps['children'] } }
  classes?: string
}

export type TaskListProps = {
  items: (TaskListItem | false | null | undefined)[]
  /** What the ids begin with; "task-list" when it is not given. */
  idPrefix?: string
  classes?: string
  attributes?: Attributes
}

/** The tasks of something long, each with how far it has come. */
export function TaskList({ items, idPrefix, ...rest }: TaskListProps) {
  return (
    <ul className={classes('govuk-task-list', rest.classes)} {...rest.attributes}>
      {items.map((item, index) =>
        item ? <Item key={index} item={item} id={`${idPrefix || 'task-list'}-${index + 1}`} /> : null,
      )}
    </ul>
  )
}

function Item({ item, id }: { item: TaskListItem; id: string }) {
  const { title, href, hint, status } = item
  return (
    <li className={classes('govuk-task-list__item', href && 'govuk-task-list__item--with-link', item.classes)}>
      <div className="govuk-task-list__name-and-hint">
        {href ? (
          <a
            className={classes('govuk-link govuk-task-list__link', title.classes)}
            href={href}
            aria-describedby={idList(hint && `${id}-hint`, `${id}-status`)}
          >
            {title.text}
          </a>
        ) : (
          <div className={title.classes}>{title.text}</div>
        )}
        {hint ? (
          <div id={`${id}-hint`} className="govuk-task-list__hint">
            {hint.text}
          </div>
        ) : null}
      </div>
      <div className={classes('govuk-task-list__status', status.classes)} id={`${id}-status`}>
        {status.tag ? (
          <Tag classes={status.tag.classes} attributes={status.tag.attributes}>
            {status.tag.text}
          </Tag>
        ) : (
          status.text
        )}
      </div>
    </li>
  )
}
