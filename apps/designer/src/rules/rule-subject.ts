/** What a rule decides about. */
export type RuleSubject = 'page' | 'question' | 'fee-line' | 'check' | 'branch' | 'clock-pause' | 'team' | 'condition'

/** How the editor of a rule speaks of it. Where nothing stands for `always`, there must be a rule. */
export const ruleSubjects: Record<RuleSubject, { label: string; says: string; always?: string }> = {
  page: { label: 'When to show this page', says: 'Shown when', always: 'Always' },
  question: { label: 'When to ask this question', says: 'Asked when', always: 'Always' },
  'fee-line': { label: 'When to charge it', says: 'Charged when', always: 'Always' },
  check: { label: 'What must be true', says: 'Right when' },
  branch: { label: 'When to go this way', says: 'Taken when' },
  team: { label: 'When this team does it', says: 'Done by it when' },
  condition: { label: 'What it says', says: 'Holds when' },
  'clock-pause': { label: 'Stands still by a rule', says: 'Stands still while', always: 'No' },
}
