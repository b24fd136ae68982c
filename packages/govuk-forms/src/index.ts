export { BackLink, type BackLinkProps } from './components/back-link.tsx'
export { Breadcrumbs, type BreadcrumbsProps } from './components/breadcrumbs.tsx'
export { Button, type ButtonProps } from './components/button.tsx'
export { CharacterCount, type CharacterCountProps } from './components/character-count.tsx'
export { Checkboxes, type CheckboxesProps } from './components/checkboxes.tsx'
export type { ChoiceItem } from './components/choice-item.tsx'
export { DateInput, type DateInputItem, type DateInputProps } from './components/date-input.tsx'
export { Details, type DetailsProps } from './components/details.tsx'
export { ErrorMessage, type ErrorMessageProps } from './components/error-message.tsx'
export { ErrorSummary, type ErrorSummaryProps } from './components/error-summary.tsx'
export { Fieldset, type FieldsetProps } from './components/fieldset.tsx'
export { FileUpload, type FileUploadProps } from './components/file-upload.tsx'
export { Footer, type FooterProps } from './components/footer.tsx'
export { FormGroup, type FormGroupProps } from './components/form-group.tsx'
export { GenericHeader, type GenericHeaderProps } from './components/generic-header.tsx'
export { Hint, type HintProps } from './components/hint.tsx'
export { Input, type InputProps } from './components/input.tsx'
export { InsetText, type InsetTextProps } from './components/inset-text.tsx'
export { Label, type LabelProps } from './components/label.tsx'
export {
  type LanguageItem,
  LanguageNavigation,
  type LanguageNavigationProps,
} from './components/language-navigation.tsx'
export { NotificationBanner, type NotificationBannerProps } from './components/notification-banner.tsx'
export { Pagination, type PaginationProps } from './components/pagination.tsx'
export { Panel, type PanelProps } from './components/panel.tsx'
export type { Attributes, ErrorWords, FieldProps, FormGroupOptions, HeadingWords, Words } from './components/parts.ts'
export { PasswordInput, type PasswordInputProps } from './components/password-input.tsx'
export { PhaseBanner, type PhaseBannerProps } from './components/phase-banner.tsx'
export { Radios, type RadiosProps } from './components/radios.tsx'
export { Select, type SelectItem, type SelectProps } from './components/select.tsx'
export {
  type NavigationItem,
  ServiceNavigation,
  type ServiceNavigationProps,
} from './components/service-navigation.tsx'
export { SkipLink, type SkipLinkProps } from './components/skip-link.tsx'
export { type SummaryAction, SummaryList, type SummaryListProps, type SummaryRow } from './components/summary-list.tsx'
export { Table, type TableCell, type TableProps } from './components/table.tsx'
export { Tag, type TagProps } from './components/tag.tsx'
export { TaskList, type TaskListItem, type TaskListProps } from './components/task-list.tsx'
export { Textarea, type TextareaProps } from './components/textarea.tsx'
export { WarningText, type WarningTextProps } from './components/warning-text.tsx'
export { FormPage, type FormPageProps, type FormPageSchema } from './form-page.tsx'
export type {
  AddressStage,
  FormLanguage,
  HeldSlot,
  KeptFile,
  ListStage,
  PageContext,
  PageError,
  QuestionComponent,
  QuestionOptions,
  QuestionProps,
  QuestionSchema,
  SlotOffer,
} from './question.ts'
export {
  anyError,
  errorList,
  fieldId,
  questionError,
  questionLabel,
  questionLegend,
  questionTitle,
} from './question-words.ts'
export { lightValidator } from './theme/light-validator.ts'
export { theme } from './theme/theme.ts'
