import type { ThemeProps } from '@rjsf/core'
import { CheckboxesWidget, CheckboxWidget, RadioWidget, SelectWidget } from './choice-widgets.tsx'
import { DateWidget } from './date-widget.tsx'
import {
  ArrayFieldItemTemplate,
  ArrayFieldTemplate,
  ErrorListTemplate,
  FieldErrorTemplate,
  FieldTemplate,
  MultiSchemaFieldTemplate,
  ObjectFieldTemplate,
} from './templates.tsx'
import { BaseInput, FileWidget, TextareaWidget } from './text-widgets.tsx'

/**
 * A react-jsonschema-form theme in the look of GOV.UK Frontend: `withTheme(theme)`. Give the form `lightValidator`,
 * `nameGenerator={bracketNameGenerator}` and `noHtml5Validate`, and what it draws on the server posts without a script.
 */
export const theme: ThemeProps = {
  templates: {
    ArrayFieldItemTemplate,
    ArrayFieldTemplate,
    BaseInputTemplate: BaseInput,
    ErrorListTemplate,
    FieldErrorTemplate,
    FieldTemplate,
    MultiSchemaFieldTemplate,
    ObjectFieldTemplate,
  },
  widgets: {
    CheckboxWidget,
    CheckboxesWidget,
    DateWidget,
    FileWidget,
    RadioWidget,
    SelectWidget,
    TextareaWidget,
  },
}
