import type { Page } from '@guildhall/schemas'
import { renamePage } from '../commands/rename-page.ts'
import { setPageRule } from '../commands/set-page-rule.ts'
import { usePackage } from '../hooks/use-package.ts'
import { ruleFields } from '../rules/rule-field.ts'
import { PageChecks } from './page-checks.tsx'
import { RuleEditor } from './rule-editor.tsx'
import { SectionSettings } from './section-settings.tsx'
import { mustNotBeEmpty, TypedField } from './typed-field.tsx'

/** What can be set of a page. */
export function PageSettings({ form, page }: { form: string; page: Page }) {
  const { pack, run } = usePackage()
  return (
    <>
      <TypedField
        label="Title"
        description="Residents see it as the heading of the page"
        value={page.title}
        maxLength={200}
        mistake={mustNotBeEmpty('a title')}
        onChange={(title) => run(renamePage({ form, page: page.id, title }))}
      />
      <SectionSettings formId={form} form={pack.forms[form]!} page={page} />
      <RuleEditor
        subject="page"
        pack={pack}
        rule={page.showWhen}
        fields={ruleFields(pack, pack.forms[form]!, { page: page.id })}
        onChange={(rule) => run(setPageRule({ form, page: page.id, title: page.title, rule }))}
      />
      <PageChecks form={form} page={page} />
    </>
  )
}
