import { FieldGroup } from './form-group.tsx'
import { type Attributes, classes, type FieldProps } from './parts.ts'

export type FileUploadProps = FieldProps & {
  multiple?: boolean
  /** Makes it a place to drop files on, where there is JavaScript. */
  javascript?: boolean
  /** Words of that place, put on its element as `data-i18n` attributes. */
  wrapperAttributes?: Attributes
  wrapperClasses?: string
}

/** A file to upload. Its form must be multipart. */
export function FileUpload(props: FileUploadProps) {
  const id = props.id || props.name
  return (
    <FieldGroup field={props} id={id} formGroup={props.formGroup} describedBy={props.describedBy}>
      {(describedBy) => {
        const input = (
          <input
            className={classes(
              'govuk-file-upload',
              props.classes,
              props.errorMessage !== undefined && 'govuk-file-upload--error',
            )}
            id={id}
            name={props.name}
            type="file"
            disabled={props.disabled}
            multiple={props.multiple}
            aria-describedby={describedBy}
            {...props.attributes}
          />
        )
        return (
          <>
            {props.formGroup?.beforeInput}
            {props.javascript ? (
              <div
                className={classes('govuk-file-upload-wrapper', props.wrapperClasses)}
                data-module="govuk-file-upload"
                {...props.wrapperAttributes}
              >
                {input}
              </div>
            ) : (
              input
            )}
            {props.formGroup?.afterInput}
          </>
        )
      }}
    </FieldGroup>
  )
}
