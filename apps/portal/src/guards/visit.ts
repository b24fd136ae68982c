import { randomBytes } from 'node:crypto'
import { readSessions, type Session, type Viewer } from '@guildhall/casework'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Site } from '../site.ts'
import { asLanguage, type Language } from '../texts/languages.ts'
import { cookieNames, readCookie, setCookie } from './cookies.ts'
import { createCsrfToken, isCsrfToken } from './csrf.ts'

/** Who is looking at a page, and in which language. */
export type Visit = {
  language: Language
  /** The signed-in resident. */
  session?: Session
  sessionToken?: string
  /** Who it is was shown within the last quarter of an hour. */
  isFresh: boolean
  /** The member of staff who is signed in beside them; the designer's preview asks for one. */
  staff?: Session
  /** A token for the forms of the page; asking for it gives the browser a cookie when it has none yet. */
  csrf: () => string
  /** True when `token` came from a form that we drew for this browser. */
  isCsrf: (token: unknown) => boolean
}

/** Reads the cookies and the query of a request. Only a browser that carries a session costs a database call. */
export async function readVisit(site: Site, request: FastifyRequest, reply: FastifyReply): Promise<Visit> {
  // Read for the frame of every page; while the database is away the page is drawn with what is known.
  await site.guildhall.council.read().catch(() => undefined)
  const sessions = await readSessions(site.guildhall, { cookie: readCookie(request, cookieNames.session) })
  const resident = sessions.find(({ session }) => session.kind === 'resident')
  let guest = readCookie(request, cookieNames.guest)
  const binding = () => resident?.token ?? guest
  const { sessionSecret } = site.guildhall.settings
  return {
    language: language(site, request, reply),
    session: resident?.session,
    sessionToken: resident?.token,
    isFresh: resident?.isFresh ?? false,
    staff: sessions.find(({ session }) => session.kind === 'staff')?.session,
    csrf() {
      if (binding() === undefined) {
        guest = randomBytes(18).toString('base64url')
        setCookie(reply, cookieNames.guest, guest, { secure: site.secure, days: 30 })
      }
      return createCsrfToken(sessionSecret, binding() ?? '', site.guildhall.now())
    },
    isCsrf(token) {
      const cookie = binding()
      return cookie !== undefined && isCsrfToken(sessionSecret, cookie, site.guildhall.now(), token)
    },
  }
}

/** Who may see a draft or a request: the signed-in resident, or whoever holds the token that its cookie carries. */
export function viewerOf(request: FastifyRequest, visit: Visit, cookie: 'draft' | 'request'): Viewer {
  return { personId: visit.session?.person.id, accessToken: readCookie(request, cookieNames[cookie]) }
}

/** The language that a request asks for, or that its browser keeps. */
export function languageOf(request: FastifyRequest): Language {
  const asked = asLanguage((request.query as Record<string, unknown>)['lang'])
  return asked ?? asLanguage(readCookie(request, cookieNames.language)) ?? 'en'
}

function language(site: Site, request: FastifyRequest, reply: FastifyReply): Language {
  const asked = asLanguage((request.query as Record<string, unknown>)['lang'])
  const kept = asLanguage(readCookie(request, cookieNames.language))
  if (asked && asked !== kept) setCookie(reply, cookieNames.language, asked, { secure: site.secure, days: 365 })
  return asked ?? kept ?? 'en'
}
