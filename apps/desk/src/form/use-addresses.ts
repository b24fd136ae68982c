import type { AddressStage } from '@guildhall/govuk-forms'
import { useState } from 'react'
import { troubleInOneLine } from '../components/trouble.tsx'
import { api } from '../hooks/api.ts'

type Problem = { at: string; message: string }

/** Where the look-up of each address of a form stands, and what its buttons do. */
export function useAddresses() {
  const [stages, setStages] = useState<Record<string, AddressStage>>({})
  const [problem, setProblem] = useState<Problem>()
  const put = (name: string, stage: AddressStage) => setStages((known) => ({ ...known, [name]: stage }))

  /** Does what a button such as `find:address` says. */
  const act = async (action: string, fields: Record<string, unknown>) => {
    const [verb, name = ''] = action.split(':')
    setProblem(undefined)
    if (verb === 'manual') put(name, { stage: 'manual' })
    if (verb === 'change') put(name, { stage: 'postcode' })
    if (verb !== 'find') return
    const refuse = (message: string) => setProblem({ at: `${name}.postcode`, message })
    const postcode = String((fields[name] as { postcode?: unknown } | undefined)?.postcode ?? '').trim()
    if (!postcode) return refuse('Enter a postcode')
    try {
      const { addresses } = await api.findAddresses({ query: { postcode: postcode.slice(0, 20) } })
      if (addresses.length === 0)
        return refuse('No address has this postcode – check it, or enter the address manually')
      put(name, { stage: 'choose', postcode, options: addresses.map(({ uprn, label }) => ({ uprn, label })) })
    } catch (error) {
      refuse(troubleInOneLine(error))
    }
  }
  return { stages, problem, act }
}
