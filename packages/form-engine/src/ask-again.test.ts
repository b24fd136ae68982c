import { expect, test } from '@jest/globals'
import { pagesToAskAgain } from './ask-again.ts'
import { compileForm } from './compile-form.ts'
import { formOf, is } from './testing/forms.ts'

// own -> (dog: breed, which need not be answered, then papers for a pedigree) -> chip (a number once it is chipped) -> contact
const form = formOf(
  {
    own: { own: { required: true } },
    breed: { breed: {} },
    papers: { papers: { required: true } },
    chip: { chipped: {}, number: { required: true, showWhen: is('chipped', 'yes') } },
    share: { share: {} },
    contact: { contact: { required: true } },
  },
  {
    breed: { showWhen: is('own', 'dog') },
    papers: { showWhen: is('breed', 'pedigree') },
    share: { showWhen: is('own', 'dog') },
  },
)
form.pages[5]!.checks = [
  { question: 'contact', rule: { '!=': [{ var: 'answers.contact' }, { var: 'answers.own' }] }, message: 'Not the pet' },
]
const compiled = compileForm(form)
const cat = { own: 'cat', contact: 'Ann' }
const dog = { own: 'dog', breed: 'pedigree', papers: 'yes', contact: 'Ann' }

test.each([
  ['an answer that nothing depends on', cat, { ...cat, contact: 'Bob' }, []],
  ['the same answer', dog, dog, []],
  [
    'an answer that brings pages into view, even such as need no answer',
    cat,
    { ...cat, own: 'dog' },
    ['breed', 'share'],
  ],
  ['an answer that takes pages out of view', dog, { ...dog, own: 'cat' }, []],
  ['an answer that was given before and is asked for again', { ...dog, own: 'cat' }, dog, ['breed', 'papers', 'share']],
  ['an answer that brings a page in the middle', { ...dog, breed: '' }, { ...dog, papers: undefined }, ['papers']],
  ['an answer that brings a question of its page', cat, { ...cat, chipped: 'yes' }, ['chip']],
  ['an answer that makes a later one wrong', cat, { own: 'Ann', contact: 'Ann' }, ['contact']],
])('after a change of %s only what depends on it is asked', (_name, before, after, pages) => {
  expect(pagesToAskAgain(compiled, before, after)).toEqual(pages)
})
