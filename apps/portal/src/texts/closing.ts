import type { Language } from './languages.ts'

const en = {
  link: 'Close your account',
  title: 'Close your account',
  lead: 'This cannot be undone.',
  gone: 'What we erase at once',
  goneItems: [
    'your name, email address and phone number in this account',
    'your saved addresses, and the people and organisations you act for',
    'your password, two-step sign-in and every device that is signed in',
    'forms that you have begun and not sent, with their files',
  ],
  kept: 'What we keep, and why',
  keptItems: [
    'requests that you have sent, with their answers, files and messages. The law asks us to show what we decided and why, and for how long differs by service',
    'records of payments, for as long as the law asks us to keep accounts',
    'that something happened and when, in the record of each request. It does not name you',
  ],
  open: (count: number) =>
    count === 1
      ? 'You have 1 open request. It goes on as before, and we write to the email address that you gave in it.'
      : `You have ${count} open requests. They go on as before, and we write to the email addresses that you gave in them.`,
  follow: 'You can still see each of your requests with its reference and a code by email.',
  download: 'Download your data first',
  sure: 'Yes, close my account and erase what is listed above',
  notSure: 'Select that you want to close your account',
  close: 'Close my account',
  keep: 'Keep my account',
  doneTitle: 'Your account is closed',
  doneText: 'You are signed out everywhere, and what we listed is erased. We are sending you one last email about it.',
  doneAgain: 'Whenever you sign in again you have a new, empty account.',
}

const cy: typeof en = {
  link: 'Cau eich cyfrif',
  title: 'Cau eich cyfrif',
  lead: 'Ni ellir dadwneud hyn.',
  gone: 'Yr hyn rydym yn ei ddileu ar unwaith',
  goneItems: [
    'eich enw, cyfeiriad e-bost a rhif ffôn yn y cyfrif hwn',
    'eich cyfeiriadau wedi’u cadw, a’r bobl a’r sefydliadau rydych yn gweithredu ar eu rhan',
    'eich cyfrinair, mewngofnodi dau gam a phob dyfais sydd wedi mewngofnodi',
    'ffurflenni rydych wedi’u dechrau a heb eu hanfon, gyda’u ffeiliau',
  ],
  kept: 'Yr hyn rydym yn ei gadw, a pham',
  keptItems: [
    'ceisiadau rydych wedi’u hanfon, gyda’u hatebion, ffeiliau a negeseuon. Mae’r gyfraith yn gofyn i ni ddangos beth a benderfynwyd gennym a pham, ac mae am ba hyd yn amrywio fesul gwasanaeth',
    'cofnodion o daliadau, cyhyd ag y mae’r gyfraith yn gofyn i ni gadw cyfrifon',
    'bod rhywbeth wedi digwydd a phryd, yng nghofnod pob cais. Nid yw’n eich enwi',
  ],
  open: (count) =>
    `Mae gennych ${count} cais agored. Mae’n mynd yn ei flaen fel o’r blaen, ac rydym yn ysgrifennu i’r cyfeiriad e-bost a roesoch ynddo.`,
  follow: 'Gallwch weld pob un o’ch ceisiadau o hyd â’i gyfeirnod a chod drwy e-bost.',
  download: 'Lawrlwythwch eich data yn gyntaf',
  sure: 'Ie, caewch fy nghyfrif a dilëwch yr hyn a restrir uchod',
  notSure: 'Dewiswch eich bod am gau eich cyfrif',
  close: 'Cau fy nghyfrif',
  keep: 'Cadw fy nghyfrif',
  doneTitle: 'Mae eich cyfrif wedi’i gau',
  doneText:
    'Rydych wedi’ch allgofnodi ym mhobman, ac mae’r hyn a restrwyd gennym wedi’i ddileu. Rydym yn anfon un e-bost olaf atoch amdano.',
  doneAgain: 'Pryd bynnag y byddwch yn mewngofnodi eto bydd gennych gyfrif newydd, gwag.',
}

/** The words about closing an account. */
export function closingTexts(language: Language): typeof en {
  return language === 'cy' ? cy : en
}
