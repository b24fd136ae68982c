export { checkRule } from './check.ts'
export { evaluate, evaluateNumber, holds } from './evaluate.ts'
export { type Labels, type Names, sentence } from './sentence.ts'
export { variablesIn } from './variables.ts'
