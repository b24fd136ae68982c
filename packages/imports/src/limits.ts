/** What a file may hold before it is refused: generous for a form, too little to do harm with. */
export const limits = {
  /** Bytes of the file. */
  fileBytes: 20_000_000,
  /** Bytes of all that is packed in a zip, and of one entry. */
  unpackedBytes: 80_000_000,
  zipEntries: 2_000,
  /** Objects inside objects. */
  depth: 60,
  pages: 200,
  questions: 2_000,
  /** Answers to choose from in one question. */
  options: 450,
  /** Questions on a page before it is split. */
  questionsOnPage: 40,
  pdfPages: 200,
  rows: 20_000,
  /** Milliseconds for one file, and megabytes of memory. */
  time: 20_000,
  memory: 384,
  /** Lines of the report. */
  remarks: 2_000,
} as const
