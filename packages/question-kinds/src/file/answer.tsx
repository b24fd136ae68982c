import {
  Button,
  FileUpload,
  type KeptFile,
  type QuestionProps,
  questionError,
  questionLabel,
} from '@guildhall/govuk-forms'
import { wordsIn } from '../words.ts'

/** A file to upload, and the one that was kept before. The form round it must be multipart. */
export function FileAnswer(props: QuestionProps) {
  const kept = props.context.files?.[props.name]
  const types = props.options['types']
  return (
    <>
      <FileUpload
        id={props.id}
        name={props.name}
        label={questionLabel(props)}
        hint={props.hint}
        errorMessage={questionError(props)}
        attributes={{ accept: Array.isArray(types) ? types.join(',') : undefined }}
      />
      {kept && <Kept name={props.name} file={kept} words={wordsIn(props.context.language)} />}
    </>
  )
}

function Kept({ name, file, words }: { name: string; file: KeptFile; words: ReturnType<typeof wordsIn> }) {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        {words.added}{' '}
        {file.href === undefined ? (
          <strong>{file.name}</strong>
        ) : (
          <a className="govuk-link" href={file.href}>
            {file.name}
          </a>
        )}
        {file.bytes !== undefined && ` (${sayBytes(file.bytes)})`}. {words.replace}
      </p>
      <Button name="_action" value={`remove:${name}`} classes="govuk-button--secondary govuk-!-margin-bottom-0">
        {words.remove} <span className="govuk-visually-hidden">{file.name}</span>
      </Button>
    </div>
  )
}

function sayBytes(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)}MB` : `${Math.max(1, Math.round(bytes / 1000))}KB`
}
