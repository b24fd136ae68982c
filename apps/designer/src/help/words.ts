/** What the words of the designer mean, in the order in which one meets them. */
export const glossary: { word: string; means: string }[] = [
  {
    word: 'Service',
    means:
      'What the council offers, such as Bulky waste collection: form, process, fees and messages, published together',
  },
  {
    word: 'Page, question, answer',
    means: 'A form has pages, a page has questions, and what a person gives is an answer',
  },
  { word: 'Rule', means: 'Says when something is shown, asked, charged or done. It reads as a sentence' },
  {
    word: 'Named condition',
    means: 'A rule with a name, to use again. When it is changed, every rule that uses it changes',
  },
  {
    word: 'Process, step',
    means: 'What happens after the form is sent. Each step does one thing: a task, a payment, a message',
  },
  { word: 'Task', means: 'A step that waits for a member of staff of a team' },
  { word: 'Case', means: 'One request by one resident, with a reference such as BWC-7K2M-94QX' },
  {
    word: 'Clock, target',
    means: 'How long a step or a case may take, in working time. Clocks stand still for reasons',
  },
  { word: 'Deadline, route', means: 'What happens as a target comes near or is missed, and who is told at each level' },
  { word: 'Journey', means: 'Answers and the end that they must lead to. Journeys are run before every publishing' },
  {
    word: 'Draft, version',
    means: 'The draft is what you edit. A version is published and never changes; a case stays on its own',
  },
  {
    word: 'Problem, worth a look',
    means: 'A problem keeps a service from being published. What is worth a look does not',
  },
]
