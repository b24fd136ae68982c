import { FormPage } from '@guildhall/govuk-forms'
import waste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { answers as kinds } from './answers.ts'

test('every page of bulky waste is drawn with its one question as the heading', () => {
  for (const page of waste.forms.request.pages) {
    const html = renderToStaticMarkup(
      <FormPage
        title={page.title}
        schema={page.schema}
        uiSchema={page.uiSchema}
        kinds={kinds}
        errors={[{ at: 'email', message: 'Enter your email address' }]}
      />,
    )
    expect(html.match(/<h1/g)).toHaveLength(1)
  }
})
