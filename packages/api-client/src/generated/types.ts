/* Made from the OpenAPI document by apps/api/src/openapi/generate.ts. Change an operation, then run it again. */
import type { Council, Form, Service, ServicePackage } from '@guildhall/schemas'


export interface Operations {
  /**
   * Comment on a draft, or suggest
   */
  addRemark: {
    input: {
      params: {
        slug: string
      }
      body: {
        /**
         * For example /forms/request/pages/contact/email
         */
        place: string
        placeWords: string
        text: string
        suggestion?: {
          field: string
          /**
           * What stood there when it was suggested
           */
          from: string
          to: string
        }
      }
    }
    reply: {
      id: string
    }
  }
  /**
   * Fill in a form that a case waits for its resident to fill in
   */
  answerForResident: {
    input: {
      params: {
        reference: string
      }
      body: {
        step: string
        /**
         * Answers by question name
         */
        answers: {
          [k: string]: unknown
        }
      }
    }
    reply: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
    }
  }
  /**
   * Fill in a form that a request waits for
   */
  answerForm: {
    input: {
      params: {
        reference: string
      }
      body: {
        step: string
        /**
         * Answers by question name
         */
        answers: {
          [k: string]: unknown
        }
      }
    }
    reply: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
    }
  }
  /**
   * Write to the resident of a case
   */
  answerResident: {
    input: {
      params: {
        reference: string
      }
      body: {
        id?: string
        text: string
      }
    }
    reply: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
    }
  }
  /**
   * Archive a service, or restore it
   */
  archiveService: {
    input: {
      params: {
        slug: string
      }
      body: {
        archived: boolean
      }
    }
    reply: undefined
  }
  /**
   * Ask the resident for documents
   */
  askForDocuments: {
    input: {
      params: {
        reference: string
      }
      body: {
        /**
         * @minItems 1
         * @maxItems 10
         */
        items: string[]
        text: string
      }
    }
    reply: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
    }
  }
  /**
   * End a case for the council
   */
  cancelCase: {
    input: {
      params: {
        reference: string
      }
      body: {
        /**
         * Why; colleagues read it in the history
         */
        reason: string
      }
    }
    reply: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
    }
  }
  /**
   * Cancel a publication
   */
  cancelPublication: {
    input: {
      params: {
        slug: string
        id: string
      }
    }
    reply: undefined
  }
  /**
   * Take a task
   */
  claimTask: {
    input: {
      params: {
        taskId: string
      }
    }
    reply: undefined
  }
  /**
   * Compare two points of the history of a draft
   */
  compareDesignSteps: {
    input: {
      params: {
        slug: string
        from: number
      }
      query?: {
        to?: number
      }
    }
    reply: {
      changes: {
        at: string
        words: string
      }[]
      /**
       * False when one of the two is no whole service, which has no words
       */
      compared: boolean
    }
  }
  /**
   * Finish a task with one of its outcomes
   */
  completeTask: {
    input: {
      params: {
        taskId: string
      }
      body: {
        outcome: string
        /**
         * Answers by question name
         */
        answers?: {
          [k: string]: unknown
        }
        note?: string
      }
    }
    reply: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
    }
  }
  /**
   * Sign a resident in by the link or the code from the email
   */
  consumeSignInLink: {
    input: {
      body: {
        token?: string
        email?: string
        code?: string
      }
    }
    reply: SessionReply
  }
  /**
   * Correct answers of a case
   */
  correctAnswers: {
    input: {
      params: {
        reference: string
      }
      body: {
        /**
         * Answers by question name
         */
        answers: {
          [k: string]: unknown
        }
        /**
         * Why; colleagues read it in the history
         */
        reason: string
      }
    }
    reply: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
      questions: string[]
      notes: string[]
    }
  }
  /**
   * Add a service from a package
   */
  createDesign: {
    input: {
      body: {
        package: ServicePackage
      }
    }
    reply: {
      slug: string
      problems: Problem[]
    }
  }
  /**
   * Give a system outside a key to report events with
   */
  createIntegration: {
    input: {
      body: {
        /**
         * As ledgers will name it
         */
        name: string
        /**
         * @minItems 1
         * @maxItems 100
         *
         * Items: As the waiting step names it
         */
        events: string[]
        /**
         * Left out: all services
         *
         * @maxItems 100
         */
        services?: string[]
      }
    }
    reply: {
      id: string
      key: string
    }
  }
  /**
   * Approve a publication or send it back
   */
  decidePublication: {
    input: {
      params: {
        slug: string
        id: string
      }
      body: {
        approve: boolean
        reason?: string
      }
    }
    reply: {
      state: 'waiting' | 'scheduled' | 'published' | 'declined' | 'cancelled' | 'failed'
      version?: number
    }
  }
  /**
   * Say in words what publishing would change
   */
  describeChanges: {
    input: {
      params: {
        slug: string
      }
    }
    reply: Changes
  }
  /**
   * Say that the documents are no longer needed
   */
  dropDocumentRequest: {
    input: {
      params: {
        reference: string
      }
    }
    reply: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
    }
  }
  /**
   * Give a clock of a case more time
   */
  extendClock: {
    input: {
      params: {
        reference: string
      }
      body: {
        step?: string
        occurrence?: number
        note?: string
        reason:
          | 'waiting-for-resident'
          | 'waiting-for-others'
          | 'no-access'
          | 'weather'
          | 'complex'
          | 'staff-shortage'
          | 'other'
        length: {
          workingDays?: number
          workingHours?: number
        }
      }
    }
    reply: undefined
  }
  /**
   * Find addresses by postcode
   */
  findAddresses: {
    input: {
      query: {
        postcode: string
      }
    }
    reply: {
      addresses: Address[]
    }
  }
  /**
   * Mark stopped work as done by hand; the case hears what it waits for
   */
  finishWork: {
    input: {
      params: {
        workId: string
      }
      body: {
        /**
         * Why; kept beside the repair
         */
        reason: string
        outcome?: string
      }
    }
    reply: undefined
  }
  /**
   * Give stopped work up: it is never done
   */
  giveUpWork: {
    input: {
      params: {
        workId: string
      }
      body: {
        /**
         * Why; kept beside the repair
         */
        reason: string
      }
    }
    reply: undefined
  }
  /**
   * Send a case back to an earlier step
   */
  goBack: {
    input: {
      params: {
        reference: string
      }
      body: {
        /**
         * A place, as the case or the choices give it
         */
        step: string
        occurrence: number
        /**
         * A place, as the case or the choices give it
         */
        to: string
        /**
         * Why; colleagues read it in the history
         */
        reason: string
      }
    }
    reply: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
    }
  }
  /**
   * Hold a slot
   */
  holdSlot: {
    input: {
      params: {
        id: string
      }
      body: {
        question: string
        slotId: string
      }
    }
    reply: {
      bookingId: string
      date: string
      window: string
      heldUntil: string
    }
  }
  /**
   * Draft a service from a file
   */
  importFile: {
    input: {
      body: FormData
    }
    reply: {
      package: ServicePackage
      report: ImportReport
    }
  }
  /**
   * Judge the answers to a page that is being drawn
   */
  judgePage: {
    input: {
      params: {
        slug: string
      }
      body: {
        form: string
        page: string
        /**
         * Answers by question name
         */
        answers: {
          [k: string]: unknown
        }
        today: string
      }
    }
    reply: {
      problems: Problem[]
    }
  }
  /**
   * Add a file to a question of a form that staff fill in
   */
  keepCaseUpload: {
    input: {
      params: {
        reference: string
        form: string
        question: string
      }
      body: FormData
    }
    reply: {
      uploadId: string
      fileName: string
      size: number
    }
  }
  /**
   * Add a picture that may become the logo
   */
  keepLogo: {
    input: {
      body: FormData
    }
    reply: Logo
  }
  /**
   * Add a file to a question
   */
  keepUpload: {
    input: {
      params: {
        id: string
        question: string
      }
      body: FormData
    }
    reply: {
      uploadId: string
      fileName: string
      size: number
    }
  }
  /**
   * List cases
   */
  listCases: {
    input: {
      query?: {
        search?: string
        status?: 'open' | 'ended'
        clock?: 'on-track' | 'at-risk' | 'breached' | 'paused'
        page?: number
      }
    }
    reply: {
      cases: CaseRow[]
      total: number
      page: number
      pageSize: number
    }
  }
  /**
   * Who changed the settings of the council, and what
   */
  listCouncilChanges: {
    input: {
      query: {
        page: number
      }
    }
    reply: {
      changes: CouncilChange[]
      total: number
      page: number
      pageSize: number
    }
  }
  /**
   * List what was done to a draft
   */
  listDesignHistory: {
    input: {
      params: {
        slug: string
      }
      query?: {
        before?: number
      }
    }
    reply: {
      steps: DesignStep[]
      next?: number
    }
  }
  /**
   * List the services and their drafts
   */
  listDesigns: {
    input: {}
    reply: {
      services: DesignRow[]
    }
  }
  /**
   * Read a case’s ledger, oldest first
   */
  listEvents: {
    input: {
      params: {
        reference: string
      }
      query?: {
        page?: number
      }
    }
    reply: {
      events: LedgerEvent[]
      total: number
      page: number
      pageSize: number
      chain: {
        ok: boolean
        brokenAt?: number
      }
    }
  }
  /**
   * Systems that may report what happens outside
   */
  listIntegrations: {
    input: {
      query: {
        page: number
      }
    }
    reply: {
      integrations: Integration[]
      total: number
      page: number
      pageSize: number
    }
  }
  /**
   * List the publications that were asked for
   */
  listPublications: {
    input: {
      params: {
        slug: string
      }
    }
    reply: {
      needsApproval: boolean
      publications: Publication[]
    }
  }
  /**
   * Read why a case went as it did: which rule of which version, what it read and what it came to
   */
  listReasons: {
    input: {
      params: {
        reference: string
      }
      query?: {
        page?: number
      }
    }
    reply: {
      reasons: Reason[]
      total: number
      page: number
      pageSize: number
    }
  }
  /**
   * List what is said about a draft
   */
  listRemarks: {
    input: {
      params: {
        slug: string
      }
      query: {
        open: boolean
      }
    }
    reply: {
      remarks: Remark[]
    }
  }
  /**
   * List work that has stopped and waits for somebody, the newest first
   */
  listRepairs: {
    input: {
      query?: {
        kind?: string
        service?: string
        connector?: string
        page?: number
      }
    }
    reply: {
      repairs: RepairRow[]
      total: number
      page: number
      pageSize: number
      kinds: RepairChoice[]
      services: RepairChoice[]
      connectors: RepairChoice[]
    }
  }
  /**
   * List your requests
   */
  listRequests: {
    input: {
      query?: {
        page?: number
        language?: 'en' | 'cy'
      }
    }
    reply: {
      requests: RequestRow[]
      total: number
      page: number
      pageSize: number
    }
  }
  /**
   * List the services to look over
   */
  listReviews: {
    input: {}
    reply: {
      reviews: {
        slug: string
        name: string
        department: string
        open: number
      }[]
    }
  }
  /**
   * List the published services, or those with the words of a search, best first
   */
  listServices: {
    input: {
      query?: {
        search?: string
        language?: 'en' | 'cy'
      }
    }
    reply: {
      services: Service[]
      /**
       * The six with the most cases of the last 90 days, most first
       */
      popular: string[]
    }
  }
  /**
   * List tasks of your teams or your own
   */
  listTasks: {
    input: {
      query?: {
        view?: 'team' | 'mine'
        status?: 'open' | 'done'
        search?: string
        page?: number
      }
    }
    reply: {
      tasks: TaskRow[]
      total: number
      page: number
      pageSize: number
    }
  }
  /**
   * List the teams that tasks can be given to
   */
  listTeams: {
    input: {}
    reply: {
      teams: {
        id: string
        name: string
      }[]
    }
  }
  /**
   * List the published versions
   */
  listVersions: {
    input: {
      params: {
        slug: string
      }
    }
    reply: {
      versions: Version[]
    }
  }
  /**
   * Mark what the resident wrote as read
   */
  markMessagesRead: {
    input: {
      params: {
        reference: string
      }
    }
    reply: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
    }
  }
  /**
   * List the slots that can be booked
   */
  offerSlots: {
    input: {
      params: {
        id: string
      }
      query: {
        booking: string
        language?: 'en' | 'cy'
      }
    }
    reply: {
      slots: Slot[]
    }
  }
  /**
   * Stop a clock of a case for a reason
   */
  pauseClock: {
    input: {
      params: {
        reference: string
      }
      body: {
        step?: string
        occurrence?: number
        note?: string
        reason:
          | 'waiting-for-resident'
          | 'waiting-for-others'
          | 'no-access'
          | 'weather'
          | 'complex'
          | 'staff-shortage'
          | 'other'
      }
    }
    reply: undefined
  }
  /**
   * Say what correcting answers would do, without doing it
   */
  planCorrection: {
    input: {
      params: {
        reference: string
      }
      body: {
        /**
         * Answers by question name
         */
        answers: {
          [k: string]: unknown
        }
      }
    }
    reply: CorrectionPlan
  }
  /**
   * Work out where running cases would land in another version
   */
  planMove: {
    input: {
      params: {
        slug: string
      }
      body: {
        from: number
        to: number
        /**
         * Where steps go that the other version does not have, by id
         */
        mapping?: {
          [k: string]: string
        }
        page?: number
        show?: 'cannot-move' | 'lose-something'
      }
    }
    reply: MovePlan
  }
  /**
   * Work out the fee from the answers so far
   */
  priceDraft: {
    input: {
      params: {
        id: string
      }
      query?: {
        language?: 'en' | 'cy'
      }
    }
    reply: {
      /**
       * Pence
       */
      total: number
      lines: PriceLine[]
    }
  }
  /**
   * Publish the draft as the next version
   */
  publishService: {
    input: {
      params: {
        slug: string
      }
      body: {
        revision: number
        /**
         * At once when left out
         */
        publishAt?: string
      }
    }
    reply: {
      state: 'published' | 'waiting' | 'scheduled'
      version?: number
      publication?: string
    }
  }
  /**
   * Read the answers of a case with their form, to correct them
   */
  readAnswers: {
    input: {
      params: {
        reference: string
      }
    }
    reply: CaseAnswers
  }
  /**
   * Download the booking of a request for a calendar
   */
  readBookingCalendar: {
    input: {
      params: {
        reference: string
      }
      query?: {
        language?: 'en' | 'cy'
      }
    }
    reply: Blob
  }
  /**
   * Read a case
   */
  readCase: {
    input: {
      params: {
        reference: string
      }
    }
    reply: CaseView
  }
  /**
   * Download a document of a case
   */
  readCaseDocument: {
    input: {
      params: {
        reference: string
        documentId: string
      }
    }
    reply: Blob
  }
  /**
   * Read what may be done with a case, and what each would do
   */
  readChoices: {
    input: {
      params: {
        reference: string
      }
    }
    reply: CaseChoices
  }
  /**
   * Say whose site this is and how to reach it
   */
  readCouncil: {
    input: {
      query?: {
        language?: 'en' | 'cy'
      }
    }
    reply: {
      name: string
      phone: string
      email: string
      address: string[]
      /**
       * When the phone is answered, in words
       */
      hours: string
    }
  }
  /**
   * The settings of the council, to change them
   */
  readCouncilSettings: {
    input: {}
    reply: CouncilSettings
  }
  /**
   * Read the draft of a service
   */
  readDesign: {
    input: {
      params: {
        slug: string
      }
    }
    reply: Design
  }
  /**
   * Read the draft as it was
   */
  readDesignStep: {
    input: {
      params: {
        slug: string
        number: number
      }
    }
    reply: {
      package: ServicePackage
      endedAt: string
    }
  }
  /**
   * Download a document of a request
   */
  readDocument: {
    input: {
      params: {
        reference: string
        documentId: string
      }
    }
    reply: Blob
  }
  /**
   * Read an application that is being filled in
   */
  readDraft: {
    input: {
      params: {
        id: string
      }
      query?: {
        language?: 'en' | 'cy'
      }
    }
    reply: Draft
  }
  /**
   * Say whether work is being done in time
   */
  readHealth: {
    input: {}
    reply: {
      ok: boolean
      oldestDueWorkMs: number
    }
  }
  /**
   * Tell how far a move of running cases has come
   */
  readMove: {
    input: {
      params: {
        slug: string
        id: string
      }
    }
    reply: MoveProgress
  }
  /**
   * Read this document
   */
  readOpenapi: {
    input: {}
    /**
     * OpenAPI 3.1
     */
    reply: {
      [k: string]: unknown
    }
  }
  /**
   * Download a receipt for a request
   */
  readReceipt: {
    input: {
      params: {
        reference: string
      }
      query?: {
        language?: 'en' | 'cy'
      }
    }
    reply: Blob
  }
  /**
   * Read one piece of work that has stopped, and what was done about it
   */
  readRepair: {
    input: {
      params: {
        workId: string
      }
    }
    reply: Repair
  }
  /**
   * Read a request
   */
  readRequest: {
    input: {
      params: {
        reference: string
      }
      query?: {
        language?: 'en' | 'cy'
      }
    }
    reply: RequestView
  }
  /**
   * Read a draft to remark on it
   */
  readReview: {
    input: {
      params: {
        slug: string
      }
    }
    reply: {
      package: ServicePackage
      mayEdit: boolean
    }
  }
  /**
   * Read a published service
   */
  readService: {
    input: {
      params: {
        slug: string
      }
      query?: {
        language?: 'en' | 'cy'
      }
    }
    reply: {
      slug: string
      version: number
      service: Service
      package: ServicePackage
      /**
       * What the start page says where the service says nothing itself
       */
      worksOut: {
        fees: {
          label: string
          /**
           * Pence
           */
          amount: number
          isAlways: boolean
        }[]
        /**
         * How long the council takes: a unit and how many of it
         */
        aim?: {
          [k: string]: unknown
        }
      }
    }
  }
  /**
   * Say who is signed in
   */
  readSession: {
    input: {
      query?: {
        as?: 'staff' | 'resident'
      }
    }
    reply: SessionReply
  }
  /**
   * Read a task
   */
  readTask: {
    input: {
      params: {
        taskId: string
      }
    }
    reply: Task
  }
  /**
   * Download a file that a resident sent
   */
  readUpload: {
    input: {
      params: {
        uploadId: string
      }
    }
    reply: Blob
  }
  /**
   * Read a published version
   */
  readVersion: {
    input: {
      params: {
        slug: string
        version: number
      }
    }
    reply: {
      package: ServicePackage
    }
  }
  /**
   * Hear from GOV.UK Pay that a payment moved
   */
  receivePaymentWebhook: {
    input: {}
    reply: {
      received: true
    }
  }
  /**
   * Rate a finished request
   */
  recordRating: {
    input: {
      params: {
        reference: string
      }
      body: {
        stars: number
        comment?: string
      }
    }
    reply: undefined
  }
  /**
   * Give a task back to the team
   */
  releaseTask: {
    input: {
      params: {
        taskId: string
      }
    }
    reply: undefined
  }
  /**
   * Take away a file that one has added to a case
   */
  removeCaseUpload: {
    input: {
      params: {
        reference: string
        uploadId: string
      }
    }
    reply: undefined
  }
  /**
   * Take a file away again
   */
  removeUpload: {
    input: {
      params: {
        id: string
        question: string
      }
    }
    reply: undefined
  }
  /**
   * Open an ended case again at an earlier step
   */
  reopenCase: {
    input: {
      params: {
        reference: string
      }
      body: {
        /**
         * A place, as the case or the choices give it
         */
        to: string
        /**
         * Why; colleagues read it in the history
         */
        reason: string
      }
    }
    reply: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
    }
  }
  /**
   * Say that a request is not solved
   */
  reopenRequest: {
    input: {
      params: {
        reference: string
      }
      body: {
        text: string
      }
    }
    reply: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
    }
  }
  /**
   * Reply to a remark
   */
  replyToRemark: {
    input: {
      params: {
        slug: string
        id: string
      }
      body: {
        text: string
      }
    }
    reply: undefined
  }
  /**
   * Tell a case that something happened outside which it waits for
   */
  reportEvent: {
    input: {
      params: {
        reference: string
      }
      headers: {
        'idempotency-key': string
      }
      body: {
        /**
         * As the waiting step names it
         */
        name: string
        /**
         * What rules may then read as result.*
         */
        data?: {
          [k: string]: unknown
        }
      }
    }
    reply: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
    }
  }
  /**
   * Mail a resident a link and a code to sign in with
   */
  requestSignInLink: {
    input: {
      body: {
        email: string
        language?: 'en' | 'cy'
      }
    }
    reply: {
      sent: true
    }
  }
  /**
   * Let a clock of a case go on
   */
  resumeClock: {
    input: {
      params: {
        reference: string
      }
      body: {
        step?: string
        occurrence?: number
        note?: string
      }
    }
    reply: undefined
  }
  /**
   * Try all stopped work of one kind again, at most 500 pieces at once
   */
  retryAllWork: {
    input: {
      body: {
        kind: string
        service?: string
        connector?: string
        /**
         * Why; kept beside the repair
         */
        reason: string
      }
    }
    reply: {
      retried: number
      /**
       * How much of it still has stopped, counted up to 500
       */
      left: number
    }
  }
  /**
   * Try stopped work again now
   */
  retryWork: {
    input: {
      params: {
        workId: string
      }
      body: {
        /**
         * Why; kept beside the repair
         */
        reason: string
      }
    }
    reply: undefined
  }
  /**
   * Take the key of a system out of use
   */
  revokeIntegration: {
    input: {
      params: {
        id: string
      }
    }
    reply: undefined
  }
  /**
   * Publish an earlier version again
   */
  rollBackService: {
    input: {
      params: {
        slug: string
        version: number
      }
    }
    reply: {
      version: number
    }
  }
  /**
   * Save the answers of one page
   */
  saveAnswers: {
    input: {
      params: {
        id: string
        page: string
      }
      query?: {
        language?: 'en' | 'cy'
      }
      body: {
        /**
         * Answers by question name
         */
        answers: {
          [k: string]: unknown
        }
      }
    }
    reply: {
      problems: Problem[]
      next: string | null
    }
  }
  /**
   * Change the settings of the council
   */
  saveCouncilSettings: {
    input: {
      body: {
        /**
         * The version that was changed
         */
        version: number
        settings: Council
      }
    }
    reply: {
      version: number
    }
  }
  /**
   * Save the draft of a service
   */
  saveDesign: {
    input: {
      params: {
        slug: string
      }
      body: {
        revision: number
        package: ServicePackage
        /**
         * @maxItems 200
         */
        done?: {
          words: string
          /**
           * What was typed in; a run of typing is one sentence
           */
          field?: string
          /**
           * A step of its own: a point that was gone back to
           */
          alone?: boolean
        }[]
        /**
         * Refuse what is no whole service, such as a file of something else
         */
        whole?: boolean
      }
    }
    reply: {
      revision: number
      problems: Problem[]
    }
  }
  /**
   * Have a service need a second person to publish
   */
  setApproval: {
    input: {
      params: {
        slug: string
      }
      body: {
        needed: boolean
      }
    }
    reply: undefined
  }
  /**
   * Ask the payment provider how a payment ended
   */
  settlePayment: {
    input: {
      params: {
        attemptId: string
      }
    }
    reply: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
      state: 'paid' | 'failed' | 'open'
      reason?: string
    }
  }
  /**
   * Resolve, accept or decline a remark
   */
  settleRemark: {
    input: {
      params: {
        slug: string
        id: string
      }
      body: {
        state: 'open' | 'resolved' | 'accepted' | 'declined'
        reason?: string
      }
    }
    reply: undefined
  }
  /**
   * Sign a member of staff in
   */
  signIn: {
    input: {
      body: {
        email: string
        password: string
      }
    }
    reply: SessionReply
  }
  /**
   * Sign out
   */
  signOut: {
    input: {}
    reply: undefined
  }
  /**
   * Pass over the step where a case waits
   */
  skipStep: {
    input: {
      params: {
        reference: string
      }
      body: {
        /**
         * A place, as the case or the choices give it
         */
        step: string
        occurrence: number
        outcome?: string
        /**
         * Why; colleagues read it in the history
         */
        reason: string
      }
    }
    reply: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
    }
  }
  /**
   * Start an application
   */
  startDraft: {
    input: {
      body: {
        slug: string
      }
    }
    reply: {
      id: string
      accessToken: string
    }
  }
  /**
   * Move running cases to another version, all or those named
   */
  startMove: {
    input: {
      params: {
        slug: string
      }
      body: {
        from: number
        to: number
        /**
         * Where steps go that the other version does not have, by id
         */
        mapping?: {
          [k: string]: string
        }
        /**
         * @minItems 1
         * @maxItems 1000
         *
         * Items: For example BWC-7K2M-94QX
         */
        references?: string[]
      }
    }
    reply: {
      count: number
      id?: string
    }
  }
  /**
   * Start or resume the payment
   */
  startPayment: {
    input: {
      params: {
        reference: string
      }
    }
    reply: {
      nextUrl?: string
      settled?: true
    }
  }
  /**
   * Send a whole application at once
   */
  submitApplication: {
    input: {
      headers: {
        'idempotency-key': string
      }
      body: {
        service: string
        /**
         * Answers by question name
         */
        answers: {
          [k: string]: unknown
        }
        language?: 'en' | 'cy'
      }
    }
    reply: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
      version: number
    }
  }
  /**
   * Send an application
   */
  submitDraft: {
    input: {
      params: {
        id: string
      }
      query?: {
        language?: 'en' | 'cy'
      }
    }
    reply: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
      accessToken?: string
      payment: boolean
    }
  }
  /**
   * Say where in a service you are and see who else is there
   */
  visitDesign: {
    input: {
      params: {
        slug: string
      }
      body: {
        visit: string
        /**
         * In words, for example: Step “Collect the items”
         */
        place: string
        /**
         * The service has been closed
         */
        left?: boolean
      }
    }
    reply: {
      revision: number
      visitors: {
        visit: string
        name: string
        place: string
        self: boolean
      }[]
    }
  }
  /**
   * Take a request back
   */
  withdrawRequest: {
    input: {
      params: {
        reference: string
      }
      body: {
        reason?: string
      }
    }
    reply: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
    }
  }
  /**
   * Write to the council about a request
   */
  writeToCouncil: {
    input: {
      params: {
        reference: string
      }
      body: {
        id?: string
        text: string
      }
    }
    reply: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
    }
  }
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "SessionReply".
 */
export interface SessionReply {
  councilName: string
  person: Person | null
  csrf: string | null
  demo: {
    signIns: {
      email: string
      name: string
      role: string
    }[]
    password: string
  } | null
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Person".
 */
export interface Person {
  id: string
  name: string
  email: string
  roles: ('officer' | 'designer' | 'operator' | 'admin')[]
  /**
   * What the roles carry that only some may do.
   */
  permissions: 'change-clocks'[]
  teams: {
    id: string
    name: string
    lead: boolean
  }[]
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Problem".
 */
export interface Problem {
  /**
   * The page that holds the answer
   */
  page?: string
  /**
   * Where: a JSON pointer or the name of a question
   */
  at: string
  code?: string
  message: string
  level?: 'fail' | 'warn'
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Changes".
 */
export interface Changes {
  changes: {
    at: string
    words: string
  }[]
  openCases: {
    version: number
    count: number
  }[]
  openDrafts: number
  problems: Problem[]
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Address".
 */
export interface Address {
  uprn: string
  line1: string
  line2?: string
  town: string
  postcode: string
  zone?: string
  label: string
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ImportReport".
 */
export interface ImportReport {
  format: string
  formatTitle: string
  title: string
  counts: {
    pages: {
      found: number
      kept: number
    }
    questions: {
      found: number
      kept: number
    }
    options: {
      found: number
      kept: number
    }
    conditions: {
      found: number
      kept: number
    }
    guidance: {
      found: number
      kept: number
    }
    steps: {
      found: number
      kept: number
    }
  }
  changed: ImportRemark[]
  leftOut: ImportRemark[]
  review: ImportRemark[]
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ImportRemark".
 */
export interface ImportRemark {
  of: 'page' | 'question' | 'option' | 'condition' | 'guidance' | 'step' | 'setting'
  /**
   * Its place in the file
   */
  at: string
  /**
   * Its words there
   */
  original: string
  message: string
  /**
   * The question of the draft
   */
  name?: string
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Logo".
 */
export interface Logo {
  /**
   * SHA-256 of the file
   */
  digest: string
  mediaType: 'image/png' | 'image/jpeg' | 'image/webp'
  /**
   * Pixels
   */
  width: number
  /**
   * Pixels
   */
  height: number
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "CaseRow".
 */
export interface CaseRow {
  /**
   * For example BWC-7K2M-94QX
   */
  reference: string
  serviceName: string
  status: string
  statusText: string
  applicantName: string
  openedAt: string
  /**
   * Messages of the resident that nobody has read
   */
  newMessages: number
  promisedDate?: string
  dueAt?: string
  clock: 'on-track' | 'at-risk' | 'breached' | 'paused' | 'none'
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "CouncilChange".
 */
export interface CouncilChange {
  version: number
  at: string
  /**
   * Left out where a command made it
   */
  by?: string
  /**
   * In words, a line each
   */
  changes: string[]
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "DesignStep".
 */
export interface DesignStep {
  number: number
  kind: 'created' | 'edited' | 'restored' | 'published'
  /**
   * In words, oldest first
   */
  done: string[]
  by: string
  beganAt: string
  endedAt: string
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "DesignRow".
 */
export interface DesignRow {
  slug: string
  name: string
  department: string
  publishedVersion?: number
  /**
   * The draft differs from the published version
   */
  changed: boolean
  /**
   * Nobody can start it; running cases go on
   */
  archived: boolean
  openCases: number
  updatedAt: string
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "LedgerEvent".
 */
export interface LedgerEvent {
  seq: number
  at: string
  type: string
  text: string
  step?: string
  actor: {
    kind: string
    name?: string
  }
  /**
   * The facts of the event, without personal data
   */
  data: {
    [k: string]: unknown
  }
  hash: string
  /**
   * Why somebody did it, in their words; not part of the ledger
   */
  note?: string
  /**
   * Corrected answers, before and after; not part of the ledger
   */
  answers?: {
    label: string
    before: string[]
    after: string[]
  }[]
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Integration".
 */
export interface Integration {
  id: string
  name: string
  events: string[]
  /**
   * Empty for all services
   */
  services: string[]
  createdAt: string
  lastUsedAt?: string
  revokedAt?: string
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Publication".
 */
export interface Publication {
  id: string
  state: 'waiting' | 'scheduled' | 'published' | 'declined' | 'cancelled' | 'failed'
  /**
   * What it changes, in words
   */
  changes: string[]
  publishAt?: string
  askedBy: string
  askedAt: string
  /**
   * The caller asked for it, so somebody else has to approve it
   */
  own: boolean
  decidedBy?: string
  /**
   * Why it was sent back, or why it failed
   */
  reason?: string
  /**
   * The version that it became
   */
  version?: number
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Reason".
 */
export interface Reason {
  at: string
  /**
   * The last line of the ledger of that turn
   */
  seq: number
  about:
    | 'way'
    | 'fee'
    | 'clock'
    | 'message'
    | 'task'
    | 'deadline'
    | 'wait'
    | 'list'
    | 'table'
    | 'page'
    | 'document'
    | 'start'
  text: string
  step?: {
    id: string
    title: string
  }
  /**
   * The version of the service that the rule belongs to
   */
  version: number
  /**
   * Where it stands in that version’s package: a JSON pointer
   */
  pointer: string
  inputs: {
    path: string
    title: string
    /**
     * What the rule read
     */
    value: {
      [k: string]: unknown
    }
  }[]
  /**
   * What it came to
   */
  result: {
    [k: string]: unknown
  }
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Remark".
 */
export interface Remark {
  id: string
  place: string
  placeWords: string
  text: string
  suggestion?: {
    field: string
    /**
     * What stood there when it was suggested
     */
    from: string
    to: string
  }
  by: string
  own: boolean
  at: string
  state: 'open' | 'resolved' | 'accepted' | 'declined'
  settledBy?: string
  reason?: string
  replies: {
    text: string
    by: string
    at: string
  }[]
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "RepairRow".
 */
export interface RepairRow {
  id: string
  kind: string
  /**
   * What was to be done
   */
  title: string
  /**
   * For example BWC-7K2M-94QX
   */
  reference?: string
  serviceName?: string
  /**
   * The outside system that it calls
   */
  system?: string
  /**
   * What went wrong at last; names no person
   */
  reason: string
  attempts: number
  stoppedAt?: string
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "RepairChoice".
 */
export interface RepairChoice {
  id: string
  title: string
  count: number
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "RequestRow".
 */
export interface RequestRow {
  /**
   * For example BWC-7K2M-94QX
   */
  reference: string
  slug: string
  serviceName: string
  status: 'waiting-for-payment' | 'in-progress' | 'completed' | 'refused' | 'cancelled' | 'withdrawn' | 'abandoned'
  statusText: string
  /**
   * The status in the words of the service, where it has its own
   */
  ownStatus?: string
  whoseTurn: 'you' | 'us' | 'nobody'
  openedAt: string
  /**
   * Messages of the council that the resident has not read
   */
  newMessages: number
  canRate: boolean
  renewal?: {
    state: 'ahead' | 'open' | 'renewed' | 'lapsed'
    expiresAt?: string
    opensAt?: string
    /**
     * The request that renews it
     */
    reference?: string
  }
  /**
   * Whom the resident acted for, if not for themselves
   */
  actingFor?: {
    kind: 'person' | 'organisation'
    name: string
    /**
     * What the resident is to them
     */
    role: string
    /**
     * A registered number of the organisation
     */
    number?: string
  }
  promisedDate?: string
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "TaskRow".
 */
export interface TaskRow {
  id: string
  title: string
  /**
   * For example BWC-7K2M-94QX
   */
  reference: string
  serviceName: string
  team: {
    id: string
    name: string
  }
  assignee?: {
    id: string
    name: string
  }
  status: 'open' | 'done'
  priority: 'normal' | 'high' | 'urgent'
  openedAt: string
  dueAt?: string
  clock: 'on-track' | 'at-risk' | 'breached' | 'paused' | 'none'
  summary: string
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Version".
 */
export interface Version {
  version: number
  publishedAt: string
  publishedBy: string
  approvedBy?: string
  changes: string[]
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Slot".
 */
export interface Slot {
  id: string
  date: string
  window: string
  windowTitle: string
  start: string
  end: string
  /**
   * Places that are still free
   */
  left: number
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "CorrectionPlan".
 */
export interface CorrectionPlan {
  changes: {
    label: string
    before: string[]
    after: string[]
  }[]
  consequences: string[]
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "MovePlan".
 */
export interface MovePlan {
  cases: LandingRow[]
  total: number
  page: number
  pageSize: number
  counts: {
    running: number
    looked: number
    canMove: number
    /**
     * Of those that can be moved
     */
    loseSomething: number
    cannotMove: number
  }
  missing: {
    id: string
    title: string
    count: number
  }[]
  places: {
    id: string
    title: string
  }[]
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "LandingRow".
 */
export interface LandingRow {
  /**
   * For example BWC-7K2M-94QX
   */
  reference: string
  lands: {
    from: string
    to: string
  }[]
  loses: string[]
  cannot: string[]
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "PriceLine".
 */
export interface PriceLine {
  label: string
  times: number
  /**
   * Pence
   */
  amount: number
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "CaseAnswers".
 */
export interface CaseAnswers {
  form: Form
  /**
   * Answers by question name
   */
  answers: {
    [k: string]: unknown
  }
  questions: {
    name: string
    label: string
    lines: string[]
    /**
     * The form does not ask it of somebody with the other answers
     */
    isHidden: boolean
    /**
     * False for what is changed elsewhere: a booking, a file
     */
    isCorrectable: boolean
  }[]
  asked: {
    step: string
    title: string
    form: Form
  }[]
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "CaseView".
 */
export interface CaseView {
  /**
   * For example BWC-7K2M-94QX
   */
  reference: string
  slug: string
  serviceName: string
  status: 'waiting-for-payment' | 'in-progress' | 'completed' | 'refused' | 'cancelled' | 'withdrawn' | 'abandoned'
  statusText: string
  /**
   * The status in the words of the service, where it has its own
   */
  ownStatus?: string
  whoseTurn: 'you' | 'us' | 'nobody'
  openedAt: string
  endedAt?: string
  /**
   * Whom the resident acted for, if not for themselves
   */
  actingFor?: {
    kind: 'person' | 'organisation'
    name: string
    /**
     * What the resident is to them
     */
    role: string
    /**
     * A registered number of the organisation
     */
    number?: string
  }
  promisedFor?: {
    date: string
    windowTitle: string
  }
  payment?: {
    state: 'due' | 'paid' | 'cancelled'
    /**
     * Pence
     */
    amount: number
    lines: PriceLine[]
    paidAt?: string
    attempts: {
      at: string
      state: string
      reason?: string
    }[]
  }
  booking?: {
    date: string
    windowTitle: string
    state: string
  }
  /**
   * The newest 100 messages between the resident and the council, the oldest first
   */
  conversation: {
    id: string
    sender: 'resident' | 'council'
    by?: string
    text: string
    at: string
    /**
     * The other side has not read it
     */
    isNew: boolean
    files: {
      id: string
      fileName: string
      size: number
    }[]
  }[]
  /**
   * Documents that staff have asked the resident for
   */
  documentsAsked?: {
    items: string[]
    askedAt: string
  }
  /**
   * PDFs that the process has made, the newest first
   */
  documents: {
    id: string
    title: string
    size: number
    madeAt: string
  }[]
  timeline: {
    at: string
    text: string
  }[]
  answers: {
    title: string
    rows: {
      label: string
      lines: string[]
    }[]
  }[]
  rating?: {
    stars: number
    comment?: string
  }
  renewal?: {
    state: 'ahead' | 'open' | 'renewed' | 'lapsed'
    expiresAt?: string
    opensAt?: string
    /**
     * The request that renews it
     */
    reference?: string
  }
  /**
   * The request that started this one, and those that this one has started
   */
  related: {
    partOf?: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
      serviceName: string
    }
    started: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
      serviceName: string
    }[]
  }
  canPay: boolean
  /**
   * Forms of the service that the request waits for
   */
  asks: {
    step: string
    title: string
    form: string
  }[]
  /**
   * What the end of the process has to say
   */
  closingNote?: string
  canWithdraw: boolean
  changeBookingUntil?: string
  /**
   * The resident may say that it is not solved
   */
  canReopen: boolean
  /**
   * The resident may write a message: the request is open, or ended lately
   */
  canWrite: boolean
  canRate: boolean
  version: number
  applicant: {
    name?: string
    email?: string
    phone?: string
  }
  tasks: Task[]
  clocks: {
    step?: string
    occurrence?: number
    title: string
    status: 'on-track' | 'at-risk' | 'breached' | 'paused'
    startedAt: string
    dueAt: string
    atRiskAt?: string
    pausedAt?: string
    stoppedAt?: string
    isPausedByStaff: boolean
    /**
     * Of open or real time, whichever the clock counts
     */
    remainingMs: number
    /**
     * Only the hours of its calendar count
     */
    countsOpenTime: boolean
    changes: {
      at: string
      what: 'paused' | 'resumed' | 'extended'
      by: 'process' | 'staff'
      reason?: string
      note?: string
      person?: string
    }[]
  }[]
  uploads: {
    id: string
    fileName: string
    size: number
  }[]
  steps: {
    id: string
    title: string
    kind: string
    status: string
    enteredAt: string
    leftAt?: string
    outcome?: string
  }[]
  /**
   * Answers that were corrected, the newest correction first
   */
  corrections: {
    at: string
    by?: string
    reason?: string
    answers: {
      label: string
      before: string[]
      after: string[]
    }[]
  }[]
  /**
   * Answers that officers often give, with the facts of this case in them
   */
  replies: {
    id: string
    title: string
    text: string
  }[]
  messages: {
    id: string
    subject: string
    channel: string
    state: 'waiting' | 'sent' | 'failed'
    at: string
  }[]
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Task".
 */
export interface Task {
  id: string
  title: string
  /**
   * For example BWC-7K2M-94QX
   */
  reference: string
  serviceName: string
  team: {
    id: string
    name: string
  }
  assignee?: {
    id: string
    name: string
  }
  status: 'open' | 'done'
  priority: 'normal' | 'high' | 'urgent'
  openedAt: string
  dueAt?: string
  clock: 'on-track' | 'at-risk' | 'breached' | 'paused' | 'none'
  summary: string
  instructions?: string
  outcomes: {
    id: string
    title: string
    needsNote: boolean
  }[]
  form?: Form
  /**
   * How it ended
   */
  outcome?: string
  note?: string
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "CaseChoices".
 */
export interface CaseChoices {
  cancel?: {
    consequences: string[]
  }
  reopen?: {
    places: {
      id: string
      title: string
    }[]
  }
  waiting: {
    step: string
    occurrence: number
    title: string
    /**
     * What it waits to hear of from outside
     */
    event?: string
    back: {
      id: string
      title: string
    }[]
    outcomes: {
      id: string
      title: string
    }[]
    /**
     * Why it can be left neither backward nor forward
     */
    fixed?: string
  }[]
  maySend: boolean
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "CouncilSettings".
 */
export interface CouncilSettings {
  /**
   * 0 where nobody has said anything yet
   */
  version: number
  settings: Council
  savedAt?: string
  savedBy?: string
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Design".
 */
export interface Design {
  slug: string
  revision: number
  package: ServicePackage
  /**
   * Who saved it last; empty when nobody did
   */
  updatedBy: string
  published?: {
    version: number
    publishedAt: string
    publishedBy: string
  }
  problems: Problem[]
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Draft".
 */
export interface Draft {
  id: string
  slug: string
  version: number
  form: Form
  /**
   * Answers by question name
   */
  answers: {
    [k: string]: unknown
  }
  expiresAt: string
  renews?: {
    /**
     * For example BWC-7K2M-94QX
     */
    reference: string
    /**
     * Titles of questions whose answers could not be carried over
     */
    left: string[]
  }
  /**
   * For example BWC-7K2M-94QX
   */
  reference?: string
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "MoveProgress".
 */
export interface MoveProgress {
  state: 'moving' | 'done' | 'stopped'
  /**
   * How many cases were to be moved
   */
  count: number
  tried: number
  /**
   * How many of those that were tried could not be moved
   */
  stayed: number
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "Repair".
 */
export interface Repair {
  id: string
  kind: string
  /**
   * What was to be done
   */
  title: string
  /**
   * For example BWC-7K2M-94QX
   */
  reference?: string
  serviceName?: string
  /**
   * The outside system that it calls
   */
  system?: string
  /**
   * What went wrong at last; names no person
   */
  reason: string
  attempts: number
  stoppedAt?: string
  /**
   * Which message or step it is about
   */
  subject?: string
  createdAt: string
  state: 'stopped' | 'waiting' | 'ended'
  effect: 'keyed' | 'lookup' | 'idempotent' | 'unsafe'
  retry: {
    allowed: boolean
    means: string
  }
  done: {
    means: string
    outcomes: {
      id: string
      title: string
    }[]
  }
  givenUp: {
    means: string
  }
  actions: {
    action: 'retried' | 'done' | 'given-up'
    reason: string
    by: string
    at: string
  }[]
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "RequestView".
 */
export interface RequestView {
  /**
   * For example BWC-7K2M-94QX
   */
  reference: string
  slug: string
  serviceName: string
  status: 'waiting-for-payment' | 'in-progress' | 'completed' | 'refused' | 'cancelled' | 'withdrawn' | 'abandoned'
  statusText: string
  /**
   * The status in the words of the service, where it has its own
   */
  ownStatus?: string
  whoseTurn: 'you' | 'us' | 'nobody'
  openedAt: string
  endedAt?: string
  /**
   * Whom the resident acted for, if not for themselves
   */
  actingFor?: {
    kind: 'person' | 'organisation'
    name: string
    /**
     * What the resident is to them
     */
    role: string
    /**
     * A registered number of the organisation
     */
    number?: string
  }
  promisedFor?: {
    date: string
    windowTitle: string
  }
  payment?: {
    state: 'due' | 'paid' | 'cancelled'
    /**
     * Pence
     */
    amount: number
    lines: PriceLine[]
    paidAt?: string
    attempts: {
      at: string
      state: string
      reason?: string
    }[]
  }
  booking?: {
    date: string
    windowTitle: string
    state: string
  }
  /**
   * The newest 100 messages between the resident and the council, the oldest first
   */
  conversation: {
    id: string
    sender: 'resident' | 'council'
    by?: string
    text: string
    at: string
    /**
     * The other side has not read it
     */
    isNew: boolean
    files: {
      id: string
      fileName: string
      size: number
    }[]
  }[]
  /**
   * Documents that staff have asked the resident for
   */
  documentsAsked?: {
    items: string[]
    askedAt: string
  }
  /**
   * PDFs that the process has made, the newest first
   */
  documents: {
    id: string
    title: string
    size: number
    madeAt: string
  }[]
  timeline: {
    at: string
    text: string
  }[]
  answers: {
    title: string
    rows: {
      label: string
      lines: string[]
    }[]
  }[]
  rating?: {
    stars: number
    comment?: string
  }
  renewal?: {
    state: 'ahead' | 'open' | 'renewed' | 'lapsed'
    expiresAt?: string
    opensAt?: string
    /**
     * The request that renews it
     */
    reference?: string
  }
  /**
   * The request that started this one, and those that this one has started
   */
  related: {
    partOf?: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
      serviceName: string
    }
    started: {
      /**
       * For example BWC-7K2M-94QX
       */
      reference: string
      serviceName: string
    }[]
  }
  canPay: boolean
  /**
   * Forms of the service that the request waits for
   */
  asks: {
    step: string
    title: string
    form: string
  }[]
  /**
   * What the end of the process has to say
   */
  closingNote?: string
  canWithdraw: boolean
  changeBookingUntil?: string
  /**
   * The resident may say that it is not solved
   */
  canReopen: boolean
  /**
   * The resident may write a message: the request is open, or ended lately
   */
  canWrite: boolean
  canRate: boolean
}
/**
 * This interface was referenced by `Operations`'s JSON-Schema
 * via the `definition` "ErrorReply".
 */
export interface ErrorReply {
  error: {
    /**
     * Stable, for example not-found
     */
    code: string
    /**
     * What happened, for a person
     */
    message: string
    /**
     * What to do about it
     */
    fix?: string
    problems?: Problem[]
    /**
     * To quote when you report it
     */
    requestId?: string
  }
}
