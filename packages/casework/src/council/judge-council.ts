import type { Db } from '@guildhall/database'
import { council } from '@guildhall/database/queries'
import { textAt } from '@guildhall/form-engine'
import { judgeLook } from '@guildhall/look'
import type { Council } from '@guildhall/schemas'
import { checkContract } from '@guildhall/schemas/check'
import type { GivenProblem } from '../errors.ts'

/** What is wrong with settings of a council, each where it is: by the contract first, then what only their meaning shows. */
export async function judgeCouncil(db: Db, given: unknown): Promise<GivenProblem[]> {
  const broken = checkContract('council/1/council.schema.json', given)
  if (broken.length > 0) return broken
  const settings = given as Council
  return [...paleColours(settings), ...(await missingLogo(db, settings)), ...strayTranslations(settings)]
}

function paleColours({ look }: Council): GivenProblem[] {
  return look ? judgeLook(look).map(({ at, message }) => ({ at: `/look/${at}`, message, code: 'contrast' })) : []
}

async function missingLogo(db: Db, { logo }: Council): Promise<GivenProblem[]> {
  if (!logo) return []
  const kept = await council.readLogo(db, logo.digest)
  const isIt = kept?.media_type === logo.mediaType && kept.width === logo.width && kept.height === logo.height
  return isIt ? [] : [{ at: '/logo', message: 'There is no such logo: choose the file again' }]
}

/** A text in another language that stands in place of nothing would never be seen. */
function strayTranslations(settings: Council): GivenProblem[] {
  return Object.entries(settings.translations ?? {}).flatMap(([language, texts]) =>
    Object.keys(texts)
      .filter((pointer) => !textAt(settings, pointer))
      .map((pointer) => ({
        at: `/translations/${language}`,
        message: `${pointer} is translated, but there is no such text`,
      })),
  )
}
