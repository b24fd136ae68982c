import { questionsOf } from '@guildhall/form-engine'
import type { AddressStage, PageError } from '@guildhall/govuk-forms'
import type { Page } from '@guildhall/schemas'
import { useState } from 'react'
import { api, errorWords } from '../api.ts'

type Fields = Record<string, unknown>

/** Where the look-up of each address on a page stands, and what its buttons do. The addresses are the council’s real ones. */
export function useAddressSearch() {
  const [stages, setStages] = useState<Record<string, AddressStage>>({})
  const [problem, setProblem] = useState<PageError>()
  const [turn, setTurn] = useState(0)
  const [found, setFound] = useState<Record<string, Fields>>({})
  const put = (name: string, stage: AddressStage) => {
    setStages((known) => ({ ...known, [name]: stage }))
    setTurn((old) => old + 1)
  }
  return {
    stages,
    problem,
    /** Counts what was looked up, so that fields can be drawn afresh. */
    turn,
    forget: () => {
      setStages({})
      setProblem(undefined)
    },
    /** The answers with each address that was chosen from a list as the council knows it. */
    settle: (answers: Fields): Fields =>
      Object.fromEntries(
        Object.entries(answers).map(([name, answer]) => {
          const { uprn, line1 } = (answer ?? {}) as Fields
          return [name, typeof uprn === 'string' && line1 === undefined ? (found[uprn] ?? answer) : answer]
        }),
      ),
    /** Continue with a postcode and no address yet means “find”; the empty text where it means no such thing. */
    implied: (page: Page, answers: Fields, fields: Fields): string => {
      const found = questionsOf(page).find(({ name, kind }) => {
        const stage = stages[name]?.stage ?? 'postcode'
        const given = fields[name] as Fields | undefined
        return kind?.kind === 'address' && stage === 'postcode' && !answers[name] && given && !('line1' in given)
      })
      return found ? `find:${found.name}` : ''
    },
    /** Does what a button such as `find:address` says. */
    act: async (action: string, fields: Fields) => {
      const [verb, name = ''] = action.split(':')
      setProblem(undefined)
      if (verb === 'manual') put(name, { stage: 'manual' })
      if (verb === 'change') put(name, { stage: 'postcode' })
      if (verb !== 'find') return
      const refuse = (message: string) => setProblem({ at: `${name}.postcode`, message })
      const postcode = String((fields[name] as { postcode?: unknown } | undefined)?.postcode ?? '').trim()
      if (postcode === '') return refuse('Enter a postcode')
      try {
        const { addresses } = await api.findAddresses({ query: { postcode: postcode.slice(0, 20) } })
        if (addresses.length === 0) return refuse('We could not find an address with this postcode')
        setFound(Object.fromEntries(addresses.map(({ label: _, ...address }) => [address.uprn, address])))
        put(name, { stage: 'choose', postcode, options: addresses.map(({ uprn, label }) => ({ uprn, label })) })
      } catch (error) {
        refuse(errorWords(error))
      }
    },
  }
}
