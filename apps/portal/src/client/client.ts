import 'govuk-frontend/dist/govuk/govuk-frontend.min.css'
import '@guildhall/govuk-forms/govuk-forms.css'
import './portal.css'
import {
  Button,
  CharacterCount,
  createAll,
  ErrorSummary,
  NotificationBanner,
  PasswordInput,
  Radios,
  SkipLink,
} from 'govuk-frontend'

import { askAgain } from './ask-again.ts'
import { sayHowFarFilesAre } from './upload-progress.ts'

// A browser that runs modules runs the enhancements too; without this script each page is plain HTML and works the same.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

enhance()
sayHowFarFilesAre(enhance)
askAgain()

/** Makes the components of a page livelier; a page that replaces this one is enhanced as well. */
function enhance(): void {
  for (const component of [Button, CharacterCount, ErrorSummary, NotificationBanner, PasswordInput, Radios, SkipLink])
    createAll(component)
  // Only a page that has such a list or map loads what makes it easier.
  if (document.querySelector('[data-module="app-long-list"]')) {
    void import('./long-list.ts').then((list) => list.enhance())
  }
  if (document.querySelector('[data-module="app-place"]')) {
    void import('./place-map.ts').then((map) => map.enhance())
  }
}
