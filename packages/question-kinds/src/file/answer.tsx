import {
  Button,
  FileUpload,
  type KeptFile,
  type QuestionProps,
  questionError,
  questionLabel,
} from '@guildhall/govuk-forms'
import { wordsIn } from '../words.ts'
import { mostFiles } from './file-words.ts'

/** The files that were kept before, each with a button that removes it, and the field for another. The form round it must be multipart. */
export function FileAnswer(props: QuestionProps) {
  const kept = props.context.files?.[props.name] ?? []
  const types = props.options['types']
  const most = mostFiles(props.schema)
  const words = wordsIn(props.context.language)
  return (
    <>
      <FileUpload
        id={props.id}
        name={props.name}
        label={questionLabel(props)}
        hint={props.hint}
        errorMessage={questionError(props)}
        multiple={most > 1}
        attributes={{
          accept: Array.isArray(types) ? types.join(',') : undefined,
          // What it says while files are sent, where there is a script to say it.
          'data-uploading': words.uploading,
        }}
      />
      {most > 1 && kept.length < most && !props.context.filesGoAtOnce && (
        <Button name="_action" value={`add:${props.name}`} classes="govuk-button--secondary">
          {words.upload}
        </Button>
      )}
      {kept.length > 0 && (
        <div className="govuk-inset-text">
          {most > 1 && <p className="govuk-body">{words.addedOf(kept.length, most)}</p>}
          {kept.map((file) => (
            <Kept key={file.id} name={props.name} file={file} isOne={most === 1} words={words} />
          ))}
        </div>
      )}
    </>
  )
}

type KeptProps = { name: string; file: KeptFile; isOne: boolean; words: ReturnType<typeof wordsIn> }

function Kept({ name, file, isOne, words }: KeptProps) {
  return (
    <div className="app-kept-file">
      {file.isPicture && file.href !== undefined && (
        // The name beside it says what it is.
        <img className="app-kept-file__picture" src={file.href} alt="" width={120} height={90} loading="lazy" />
      )}
      <div>
        <p className="govuk-body">
          {isOne && `${words.added} `}
          {file.href === undefined ? (
            <strong>{file.name}</strong>
          ) : (
            <a className="govuk-link" href={file.href}>
              {file.name}
            </a>
          )}
          {file.bytes !== undefined && ` (${sayBytes(file.bytes)})`}
          {isOne && `. ${words.replace}`}
        </p>
        <Button
          name="_action"
          value={`remove:${name}:${file.id}`}
          classes="govuk-button--secondary govuk-!-margin-bottom-0"
        >
          {words.remove} <span className="govuk-visually-hidden">{file.name}</span>
        </Button>
      </div>
    </div>
  )
}

function sayBytes(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)}MB` : `${Math.max(1, Math.round(bytes / 1000))}KB`
}
