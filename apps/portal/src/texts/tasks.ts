import type { TaskStatus } from '@guildhall/form-engine'
import type { Language } from './languages.ts'

const status: Record<TaskStatus, string> = {
  'not-started': 'Not yet started',
  'in-progress': 'In progress',
  completed: 'Completed',
  'cannot-start': 'Cannot start yet',
}

/** The words of the list of tasks that a long form is done as. */
const en = {
  lead: (done: number, all: number) => `You have completed ${done} of ${all} sections.`,
  order: 'You can do them in the order that you like. What you enter is kept for 28 days.',
  check: 'Check your answers and send',
  checkLater: 'Once all sections are completed, you check your answers and send them from this page.',
  back: 'Back to the list of sections',
  status,
}

const cy: typeof en = {
  lead: (done, all) => `Rydych wedi cwblhau ${done} o ${all} adran.`,
  order: 'Gallwch eu gwneud yn y drefn a fynnwch. Caiff yr hyn a rowch ei gadw am 28 diwrnod.',
  check: 'Gwirio’ch atebion a’u hanfon',
  checkLater: 'Pan fydd pob adran wedi’i chwblhau, byddwch yn gwirio’ch atebion ac yn eu hanfon o’r dudalen hon.',
  back: 'Yn ôl i’r rhestr o adrannau',
  status: {
    'not-started': 'Heb ddechrau eto',
    'in-progress': 'Ar y gweill',
    completed: 'Wedi’i chwblhau',
    'cannot-start': 'Ni ellir dechrau eto',
  },
}

const all: Record<Language, typeof en> = { en, cy }

/** The words of the list of tasks, in a language. */
export function tasksTexts(language: Language): typeof en {
  return all[language]
}
