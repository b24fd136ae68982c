export type {
  AddressStage,
  HeldSlot,
  KeptFile,
  PageContext,
  PageError,
  QuestionComponent,
  QuestionOptions,
  QuestionProps,
  QuestionSchema,
  SlotOffer,
} from './question.ts'
