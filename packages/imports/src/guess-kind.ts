/** What a question most likely asks for, told by its words. */
export type Guess = { kind: string; because: string; autocomplete?: string; unit?: string }

type Row = { kind: string; words: RegExp; not?: RegExp; autocomplete?: string }

/**
 * Words that tell what is asked, the most telling first. Each format asks this table where its source only says "text";
 * a guess is always marked for review.
 */
const table: readonly Row[] = [
  {
    kind: 'national-insurance',
    words: /\b(national insurance|n\.?i\.?) ?(number|no\b|num\b)|\bNINO\b|^national insurance$/i,
  },
  {
    kind: 'vehicle-registration',
    words:
      /\b(vehicle|car|van|taxi)('s)? (registration|reg)\b|\b(registration|reg) (number|mark|plate)\b.*\b(vehicle|car)\b|\bnumber ?plate\b|\bVRM\b|^(reg(istration)?\.? (no|number|mark))\.?$/i,
    not: /document|certificate|company|charity/i,
  },
  { kind: 'signature', words: /\bsignature\b|\bsigned( by)?\b *:?$|^sign(ed)? here/i, not: /\bdate\b|print/i },
  {
    kind: 'file',
    words:
      /\b(upload|attach|enclose)\b|^(proof|photo(graph)?s?|copy) of\b|\bplease provide (a )?(copy|photo|evidence)\b/i,
  },
  { kind: 'date-range', words: /\b(dates?|period) (from|between).*\b(to|and|until)\b|\bstart and end dates?\b/i },
  {
    kind: 'date',
    words:
      /\bdate\b|\bd\.?o\.?b\b\.?|\bday\/month\/year\b|\bdd ?[/-] ?mm\b|\bwhen (did|was|were|will|is|are)\b|\bbirthday\b/i,
    not: /\bup[ -]to[ -]date\b|\bupdated?\b/i,
  },
  { kind: 'email', words: /\be-?mail\b/i, not: /\b(by|via) e-?mail\b.*\?|\bcontact you by\b/i, autocomplete: 'email' },
  {
    kind: 'phone',
    words:
      /\b(tele)?phone\b|\bmobile\b|\btel\b\.?|\bcontact (number|no)\b|\b(daytime|evening|home|work) (number|no)\b|\bfax\b/i,
    not: /\bby (tele)?phone\b|\bmobile home\b|\bmake\b|\bmodel\b|\?$/i,
    autocomplete: 'tel',
  },
  { kind: 'bank-details', words: /\b(bank|account|direct debit) details\b/i },
  { kind: 'short-text', words: /\bpost ?code\b|\bzip code\b/i, autocomplete: 'postal-code' },
  {
    kind: 'address',
    words: /\baddress\b/i,
    not: /\be-?mail|\b(web|ip|url)\b|website|\b(street|town|city|county|country|number|region|locality)\b.*\baddress\b|\bline ?\d|address ?\d\b|\b(name|date|time|years?|long)\b.*\baddress\b|at (this|the|that) address|\?$/i,
  },
  { kind: 'short-text', words: /\b(sort code|account number|roll number)\b/i },
  {
    kind: 'money',
    words:
      /£|\b(amount|cost|price|fee|income|salary|wages?|rent|payment|balance|savings|value of|how much)\b.*(\(£\)|\bpaid\b|\bowed\b|\beach\b|\bper\b|\bmonthly\b|\bweekly\b|\bannual)|^(total )?(amount|cost|price|income|salary|wages?|rent|savings|balance)\b(?! (of )?(type|source|details|number))|\b(total|monthly|weekly|annual|gross|net|estimated) (amount|cost|price|income|salary|wages?|rent|pay|value)\b|\bhow much (money|do you (pay|earn)|rent|is)\b/i,
    not: /\bdescribe|details|reason|reference\b/i,
  },
  {
    kind: 'time',
    words:
      /^(start|end|finish|opening|closing|arrival|departure|preferred)? ?time\b|\bwhat time\b|\btime of (day|event|incident|arrival|collection|accident)\b|\b(start|finish|end|opening|closing) time\b/i,
    not: /\btime (at|in|spent|period|limit)\b|\btimescale/i,
  },
  {
    kind: 'number',
    words:
      /\bhow many\b|\bnumber of\b|\bno\.? of\b|\b(quantity|qty)\b|^age\b|\bage (in years|of)\b|\bhow (old|long|far|wide|high|tall)\b.*\b(years|metres|miles)\b/i,
  },
  {
    kind: 'name',
    words:
      /^(your )?(full )?names?( of (the )?(applicant|person|driver|owner|parent|contact|child|patient|carer|guardian|witness|tenant|landlord|claimant|agent|licensee|proprietor|responsible person).*)?$|\bfull names?\b|\b(applicant|contact|person|driver|owner|parent|child|patient|carer|guardian|witness|tenant|landlord|claimant|agent|representative|partner|spouse)('?s)? (full )?name$|\bprint(ed)? name\b|\bname \(print(ed)?\)|\bname in (block )?capitals\b|^what is your name\??$/i,
    autocomplete: 'name',
  },
  {
    kind: 'short-text',
    words: /^(your |applicant |child'?s )?(first|fore|given) ?names?\b/i,
    autocomplete: 'given-name',
  },
  {
    kind: 'short-text',
    words: /^(your |applicant |child'?s )?(last|family|sur) ?names?\b/i,
    autocomplete: 'family-name',
  },
  {
    kind: 'short-text',
    words: /^(name of )?(company|organi[sz]ation|business|employer)( name)?$/i,
    autocomplete: 'organization',
  },
  {
    kind: 'declaration',
    words:
      /^(I|we)( hereby)? (agree|confirm|declare|accept|certify|consent|understand|have read|give (my )?(permission|consent)|acknowledge)\b|^declaration\b/i,
  },
  {
    kind: 'yes-no',
    words:
      /^(do|does|did|are|is|was|were|have|has|will|would|can|could|should) (you|your|the|there|this|that|they|he|she|it|any|anyone|we|a|an|either|both)\b[^?]*\??$|\byes ?\/ ?no\b|\(y\/n\)|\bplease tick (yes|if)\b/i,
    not: /\b(what|which|how|why|when|where|describe|explain)\b|\bor\b.*\?$/i,
  },
  {
    kind: 'long-text',
    words:
      /\b(describe|description|explain|comments?|reasons?|further (information|details)|additional (information|details|comments|notes)|other information|give (full |brief )?details|please (give|provide) details|details (of|about)|tell us (about|why|more|how|what)|why (do|did|are|have|is|would)|notes|remarks|feedback|supporting (information|statement)|anything else|if (yes|no|so),? (please )?(give|provide|state|specify|explain))\b/i,
    not: /\b(bank|contact|account) details\b/i,
  },
]

/** The kind that the words of a question tell, undefined when they tell none. `hint` is looked at when the label says nothing. */
export function guessKind(label: string, hint = ''): Guess | undefined {
  const words = label
    .replace(/[*:_…]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
  const row = table.find(({ words: telling, not }) => telling.test(words) && !not?.test(words))
  if (row) return guessOf(row, words)
  const aside = hint.slice(0, 300)
  return /\bdd ?[/-] ?mm ?[/-] ?yy/i.test(aside) ? { kind: 'date', because: said('Date', aside) } : undefined
}

/** The kind of one box to tick: an agreement that must be given, or a yes or no. */
export function guessTick(label: string): Guess {
  const agreed = table.find(({ kind }) => kind === 'declaration')!
  return agreed.words.test(label.trim()) || /\b(terms and conditions|privacy (notice|policy))\b/i.test(label)
    ? { kind: 'declaration', because: said('Declaration', label) }
    : { kind: 'yes-no', because: `A box to tick became a yes or no question: “${label}”` }
}

function guessOf({ kind, autocomplete }: Row, words: string): Guess {
  const name = kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ')
  return { kind, because: said(name, words), ...(autocomplete === undefined ? {} : { autocomplete }) }
}

function said(kind: string, words: string): string {
  return `${kind}, guessed from the words “${words}”`
}
