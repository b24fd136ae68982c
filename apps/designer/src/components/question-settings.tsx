import { settingsFor } from '@guildhall/question-kinds/models'
import { changeQuestion } from '../commands/change-question.ts'
import { setQuestionRule } from '../commands/set-question-rule.ts'
import { kindOf, type Question, ruleOf, titleOf } from '../form/question.ts'
import { usePackage } from '../hooks/use-package.ts'
import { ruleFields } from '../rules/rule-field.ts'
import { RuleEditor } from './rule-editor.tsx'
import { SettingField } from './setting-field.tsx'

/** What can be set of a question: the settings of its kind, and when it is asked. */
export function QuestionSettings({ form, page, question }: { form: string; page: string; question: Question }) {
  const { pack, run } = usePackage()
  const { name } = question
  return (
    <>
      {settingsFor(kindOf(question)).map((setting) => (
        <SettingField
          key={setting.name}
          setting={setting}
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
        fields={ruleFields(pack, pack.forms[form]!, { page, question: name })}
        onChange={(rule) => run(setQuestionRule({ form, page, name, title: titleOf(question), rule }))}
      />
    </>
  )
}
