import type { Hands } from './hands.ts'
import type { DesignerPage } from './open-designer.ts'

const things = [
  'Sofa, 2 or more seats',
  'Armchair',
  'Mattress',
  'Bed base',
  'Wardrobe',
  'Table',
  'Fridge or freezer',
  'Cooker',
  'Television',
]

/** Builds the bulky waste service in the designer from an empty one, with whichever hands: form, process, fee and messages. */
export function bulkyWasteBuilder(page: DesignerPage, { press, type, choose, tick, untick }: Hands) {
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const text = (name: string) => page.getByRole('textbox', { name, exact: true })
  const radio = (name: RegExp) => page.getByRole('radio', { name })
  const box = (name: string | RegExp) => page.getByRole('checkbox', { name })
  const option = (name: string | RegExp) => page.getByRole('option', { name }).first()
  const dialog = page.getByRole('dialog')
  const pick = (select: RegExp, name: string | RegExp) => choose(button(select).last(), option(name))
  const heading = (name: string) => page.getByRole('heading', { level: 2, name }).first().waitFor()
  const tab = (name: string) => press(page.getByRole('tab', { name }))
  const saved = () => page.getByText(/^Saved( \d\d:\d\d)?$/).waitFor()
  const row = async (name: string) => {
    await press(page.locator(`[data-row="${name}"]`).first())
  }
  const step = async (title: string) => {
    await press(button(title).first())
    await heading(title)
  }

  const question = async (kind: RegExp, search: string, title: string, where: RegExp) => {
    await press(button('Add question'))
    await type(text('Search the kinds of question'), search)
    await tick(dialog.getByRole('radio', { name: kind }).first())
    await type(text('What does it ask?'), title)
    await tick(radio(where))
    await press(dialog.getByRole('button', { name: 'Add question' }))
    await dialog.waitFor({ state: 'detached' })
    await heading(title)
  }
  const onThisPage = /^On this page/
  const onNewPage = /^On a new page/

  const addStep = async (kind: RegExp, search: string, title: string, side = /^After it/) => {
    await press(button('Add a step'))
    await type(text('Search the kinds of step'), search)
    await tick(dialog.getByRole('radio', { name: kind }).first())
    await type(dialog.getByRole('textbox', { name: 'Title' }), title)
    await tick(dialog.getByRole('radio', { name: side }))
    await press(dialog.getByRole('button', { name: 'Add step' }))
    await dialog.waitFor({ state: 'detached' })
    await heading(title)
  }

  const start = async (name: string) => {
    await press(button('New service'))
    await type(text('Name'), name)
    await type(text('Department'), 'Waste and streets')
    await press(button('Create service'))
    await page.getByRole('heading', { level: 1, name }).waitFor()
  }

  const form = async () => {
    await type(text('Title'), 'Where is the collection?')
    await question(/^Address/, 'address', 'What is the address for the collection?', onThisPage)
    await type(text('Hint'), 'Enter the postcode of the home we will collect from')
    await question(/^How many of each/, 'how many', 'What do you want us to collect?', onNewPage)
    await type(text('Things to count'), things.join('\n'))
    await type(text('Hint'), 'Enter how many of each. You can have up to 8 items in one collection')
    await saved()
    await row('what-do-you-want-us-to')
    await press(button('Add a check'))
    const check = page.getByRole('group', { name: 'Check 1' })
    await choose(check.getByRole('button', { name: /Question/ }).first(), option(/^Total of/))
    await choose(check.getByRole('button', { name: /Comparison/ }), option('is at most'))
    await type(check.getByRole('textbox', { name: 'Number' }), '8')
    await type(
      check.getByRole('textbox', { name: 'What residents are told otherwise' }),
      'You can only have 8 items in one collection',
    )
    await page.getByText(/^Right when the total of .* is at most 8$/).waitFor()
    await question(/^File/, 'file', 'Add a photo of the items', onNewPage)
    await untick(box('Must be answered'))
    await question(/^Long text/, 'long', 'Where will you leave the items?', onNewPage)
    await press(button('Add page'))
    await type(dialog.getByRole('textbox').first(), 'How can we contact you?')
    await press(dialog.getByRole('button', { name: 'Add page' }))
    await heading('How can we contact you?')
    await question(/^Name/, 'name', 'Full name', onThisPage)
    await question(/^Email/, 'email', 'Email address', onThisPage)
    await question(/^Telephone/, 'phone', 'Phone number', onThisPage)
    await untick(box('Must be answered'))
    await question(/^Booking/, 'booking', 'Choose a collection day', onNewPage)
    await saved()
  }

  const process = async () => {
    await tab('Process')
    await step('Resident fills in the form')
    await addStep(/Booking/, 'slot', 'Keep the collection day')
    await addStep(/Payment/, 'pay', 'Resident pays')
    await addStep(/Booking/, 'slot', 'Confirm the collection day')
    await pick(/What happens to the slot/, 'Confirm')
    await addStep(/Message/, 'email', 'Send the confirmation')
    await addStep(/Task/, 'team', 'Collect the items')
    await pick(/Team/, 'Waste crew')
    await type(text('Outcome 1'), 'Collected')
    await press(button('Add an outcome'))
    await type(text('Outcome 2'), 'Could not collect')
    await tick(box('Asks for a note with “Could not collect”'))
    await press(button('Add a clock'))
    await press(button('Add a deadline'))
    await addStep(/Message/, 'email', 'Say it is done')
    await saved()
  }

  /** A way off the usual one: what happens when a step ends otherwise. */
  const way = async (from: string, outcome: string, to: RegExp) => {
    await step(from)
    await press(button('Add a way'))
    const group = page.getByRole('group', { name: 'Way 1' })
    await choose(group.getByRole('button', { name: /Answer/ }), option(outcome))
    await choose(group.getByRole('button', { name: /Go to/ }), option(to))
  }

  const otherWays = async () => {
    await step('Resident pays')
    await addStep(/Ends the case/, 'ends the case', 'Not paid')
    await pick(/How it ends/, 'Abandoned')
    await addStep(/Message/, 'email', 'Tell the resident it was not paid', /^Before it/)
    await addStep(/Booking/, 'slot', 'Give the collection day back', /^Before it/)
    await pick(/What happens to the slot/, 'Give it back')
    await way('Resident pays', 'Not paid in time', /Give the collection day back/)
    await step('Collect the items')
    await addStep(/Ends the case/, 'ends the case', 'Not collected')
    await pick(/How it ends/, 'Refused')
    await addStep(/Message/, 'email', 'Say why it was not collected', /^Before it/)
    await way('Collect the items', 'Could not collect', /Say why it was not collected/)
    await page.getByText(/If the outcome is “Could not collect”, go to “Say why/).waitFor()
    await saved()
  }

  const feeLine = async (label: string, pounds: string) => {
    await press(button('Add a line'))
    await type(dialog.getByRole('textbox', { name: 'What is it for?' }), label)
    await type(dialog.getByRole('textbox', { name: 'Amount in pounds' }), pounds)
    await press(dialog.getByRole('button', { name: 'Add line' }))
    await dialog.waitFor({ state: 'detached' })
    await pick(/How often/, /^For each thing in/)
  }

  const fee = async () => {
    await tab('Fees')
    await type(page.getByRole('textbox', { name: /^Amount of/ }), '35')
    await type(page.getByRole('textbox', { name: /^Label of/ }), 'Collection of up to 3 items')
    await feeLine('Each item after the third', '7')
    await type(text('How many of them are free'), '3')
    await feeLine('Safe disposal of a fridge or freezer', '15')
    await tick(page.getByRole('group', { name: /Only for these/ }).getByRole('checkbox', { name: /Fridge/ }))
    await saved()
  }

  const messages = async () => {
    await tab('Messages')
    await press(button('Send the confirmation'))
    await type(text('Subject'), 'Your bulky waste collection is booked – ((reference))')
    await type(text('Text'), 'Hello ((name))\n\nYour collection is booked for ((booking)).\n\nYou paid ((amount)).')
    await saved()
  }

  const publish = async () => {
    await tab('Publish')
    await press(button('Publish version 1'))
    await press(page.getByRole('alertdialog').getByRole('button', { name: 'Publish version 1' }))
    await page.getByText('Version 1 is published').waitFor()
  }

  return { start, form, process, otherWays, fee, messages, publish }
}
