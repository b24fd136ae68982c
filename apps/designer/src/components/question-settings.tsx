import { type Setting, settingsFor } from '@guildhall/question-kinds/models'
import { changeQuestion } from '../commands/change-question.ts'
import { setQuestionRule } from '../commands/set-question-rule.ts'
import { kindOf, type Question, ruleOf, titleOf } from '../form/question.ts'
import { usePackage } from '../hooks/use-package.ts'
import { type RuleField, ruleFields } from '../rules/rule-field.ts'
import { ImportedMark } from './imported-mark.tsx'
import { RuleEditor } from './rule-editor.tsx'
import { SettingField } from './setting-field.tsx'

/** What can be set of a question: the settings of its kind, and when it is asked. */
export function QuestionSettings({ form, page, question }: { form: string; page: string; question: Question }) {
  const { pack, run } = usePackage()
  const { name } = question
  const fields = ruleFields(pack, pack.forms[form]!, { page, question: name })
  return (
    <>
      <ImportedMark form={form} page={page} question={question} />
      {settingsFor(kindOf(question)).map((setting) => (
        <SettingField
          key={setting.name}
          setting={withNames(setting, fields)}
          question={question}
          onChange={(next) =>
            run(changeQuestion({ form, page, question: next, what: `“${setting.label.toLowerCase()}”` }))
          }
        />
      ))}
      <RuleEditor
        subject="question"
        pack={pack}
        rule={ruleOf(question)}
        fields={fields}
        onChange={(rule) => run(setQuestionRule({ form, page, name, title: titleOf(question), rule }))}
      />
    </>
  )
}

/** A formula is written with the names of questions, which the designer sees nowhere else. */
function withNames(setting: Setting, fields: RuleField[]): Setting {
  if (setting.name !== 'formula') return setting
  const named = fields.flatMap((field) => {
    if (field.type === 'number') return [`${field.path.replace(/^answers[.]/, '')} (“${field.title}”)`]
    return field.type === 'list' && field.numberKey ? [`sum(${field.name}.${field.numberKey})`] : []
  })
  const names = named.length === 0 ? 'No earlier question gives a number.' : `You can use ${named.join(', ')}.`
  return { ...setting, hint: `${setting.hint} ${names}` }
}
