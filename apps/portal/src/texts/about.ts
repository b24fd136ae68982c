import { phoneIn, type ShownCouncil } from './council.ts'
import type { Language } from './languages.ts'

/** A page of prose: a title, and sections of paragraphs and points. */
export type Prose = { title: string; sections: { heading?: string; lines: string[]; points?: string[] }[] }

/** The accessibility statement. The council's own audit replaces the part on what was tested. */
export const accessibility: Record<Language, (council: ShownCouncil) => Prose> = {
  en: (council) => ({
    title: 'Accessibility statement',
    sections: [
      {
        lines: [
          'This statement is about the council’s online services on this site. We want as many people as possible to be able to use them.',
        ],
        points: [
          'every page works with a keyboard alone and with a screen reader',
          'every page works without JavaScript',
          'text can be made four times larger, and pages fit a screen 320 pixels wide, without anything being lost',
          'you can change colours, contrast and letters in your browser',
        ],
      },
      {
        heading: 'How accessible this site is',
        lines: [
          'We build this site to meet the Web Content Accessibility Guidelines, version 2.2, level AA. Each page is tested against them by program before a change is released.',
          'A test by program does not find everything. The texts of a service, and emails, are in English only where the service has no Welsh words for them.',
        ],
      },
      {
        heading: 'Tell us about a problem',
        lines: [
          `If you find a problem, or need something from this site in another form such as large print, easy read or by phone, call ${phoneIn(council)}. We answer within 5 working days.`,
        ],
      },
      {
        heading: 'If you are not happy with our answer',
        lines: [
          'The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. You can contact the Equality Advisory and Support Service.',
        ],
      },
    ],
  }),
  cy: (council) => ({
    title: 'Datganiad hygyrchedd',
    sections: [
      {
        lines: [
          'Mae’r datganiad hwn am wasanaethau ar-lein y cyngor ar y wefan hon. Rydym am i gynifer o bobl â phosibl allu eu defnyddio.',
        ],
        points: [
          'mae pob tudalen yn gweithio â bysellfwrdd yn unig a chyda darllenydd sgrin',
          'mae pob tudalen yn gweithio heb JavaScript',
          'gellir gwneud y testun bedair gwaith yn fwy, ac mae tudalennau’n ffitio sgrin 320 picsel o led, heb golli dim',
          'gallwch newid lliwiau, cyferbyniad a llythrennau yn eich porwr',
        ],
      },
      {
        heading: 'Pa mor hygyrch yw’r wefan hon',
        lines: [
          'Rydym yn adeiladu’r wefan hon i fodloni’r Canllawiau Hygyrchedd Cynnwys Gwe, fersiwn 2.2, lefel AA. Caiff pob tudalen ei phrofi yn eu herbyn gan raglen cyn rhyddhau newid.',
          'Nid yw prawf gan raglen yn canfod popeth. Mae testunau gwasanaeth, a negeseuon e-bost, yn Saesneg yn unig lle nad oes gan y gwasanaeth eiriau Cymraeg ar eu cyfer.',
        ],
      },
      {
        heading: 'Rhoi gwybod i ni am broblem',
        lines: [
          `Os dewch o hyd i broblem, neu os oes angen rhywbeth o’r wefan hon arnoch ar ffurf arall fel print bras, hawdd ei ddeall neu dros y ffôn, ffoniwch ${phoneIn(council)}. Rydym yn ateb o fewn 5 diwrnod gwaith.`,
        ],
      },
      {
        heading: 'Os nad ydych yn hapus â’n hateb',
        lines: [
          'Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n gorfodi Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018. Gallwch gysylltu â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb.',
        ],
      },
    ],
  }),
}

/** What we keep about people, why and for how long. */
export const privacy: Record<Language, (council: ShownCouncil) => Prose> = {
  en: (council) => ({
    title: 'Privacy',
    sections: [
      { lines: ['The council uses what you tell us to deal with your request, and for nothing else.'] },
      {
        heading: 'What we keep',
        lines: ['For each request we keep:'],
        points: [
          'your answers and the files you add',
          'what happened with the request and when',
          'whether a payment was made. Your card details go to GOV.UK Pay only: we never see them',
        ],
      },
      {
        heading: 'Who sees it',
        lines: [
          'The team that works on your request, and the companies that carry our email and card payments, as far as they need it.',
        ],
      },
      {
        heading: 'Cookies',
        lines: [
          'This site uses only cookies that it cannot work without: they hold your place in a form, your sign-in and your language. It does not follow you and has no advertising.',
        ],
      },
      {
        heading: 'Your rights',
        lines: [
          `You can ask to see, correct or erase what we keep about you. Call ${phoneIn(council)}. If you are not happy with our answer, you can complain to the Information Commissioner’s Office.`,
        ],
      },
    ],
  }),
  cy: (council) => ({
    title: 'Preifatrwydd',
    sections: [
      {
        lines: [
          'Mae’r cyngor yn defnyddio’r hyn a ddywedwch wrthym i ddelio â’ch cais, ac nid at unrhyw ddiben arall.',
        ],
      },
      {
        heading: 'Beth rydym yn ei gadw',
        lines: ['Ar gyfer pob cais rydym yn cadw:'],
        points: [
          'eich atebion a’r ffeiliau a ychwanegwch',
          'beth ddigwyddodd gyda’r cais a phryd',
          'a wnaed taliad. I GOV.UK Pay yn unig y mae manylion eich cerdyn yn mynd: nid ydym byth yn eu gweld',
        ],
      },
      {
        heading: 'Pwy sy’n ei weld',
        lines: [
          'Y tîm sy’n gweithio ar eich cais, a’r cwmnïau sy’n cludo ein e-bost a’n taliadau cerdyn, cyn belled ag y mae ei angen arnynt.',
        ],
      },
      {
        heading: 'Cwcis',
        lines: [
          'Dim ond cwcis na all weithio hebddynt y mae’r wefan hon yn eu defnyddio: maent yn cadw eich lle mewn ffurflen, eich mewngofnodi a’ch iaith. Nid yw’n eich dilyn ac nid oes ganddi hysbysebion.',
        ],
      },
      {
        heading: 'Eich hawliau',
        lines: [
          `Gallwch ofyn am gael gweld, cywiro neu ddileu’r hyn rydym yn ei gadw amdanoch. Ffoniwch ${phoneIn(council)}. Os nad ydych yn hapus â’n hateb, gallwch gwyno i Swyddfa’r Comisiynydd Gwybodaeth.`,
        ],
      },
    ],
  }),
}
