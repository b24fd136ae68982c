import type { Answers } from '@guildhall/form-engine'
import type { KeptFile } from '@guildhall/govuk-forms'
import { useState } from 'react'
import { troubleInOneLine } from '../components/trouble.tsx'
import { api, isApiError } from '../hooks/api.ts'
import { useCase } from '../hooks/use-case.ts'

type Problem = { at: string; message: string }
/** `most` is how many files the question takes; `answer` the ids of those that it has. */
type FileQuestion = { name: string; most: number; answer: unknown }

/** The files of a form that staff fill in: each goes to the case when it is chosen, and its id is the answer. */
export function useFiles({
  reference,
  form,
  onAnswer,
}: {
  reference: string
  form: string
  onAnswer: (part: Answers) => void
}) {
  const known = useCase(reference).data?.uploads ?? []
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [added, setAdded] = useState<Record<string, KeptFile>>({})

  const kept = (answer: unknown): KeptFile[] =>
    idsIn(answer).map((id) => {
      const file = known.find((upload) => upload.id === id)
      const named = added[id] ?? (file ? { id, name: file.fileName, bytes: file.size } : { id, name: 'A file' })
      return { ...named, href: `/api/desk/uploads/${id}` }
    })

  /** Sends what was chosen, one after the other; what came before a failure stays. */
  const add = async ({ name, most, answer }: FileQuestion, files: File[]) => {
    setProblem(undefined)
    setSending(true)
    let ids = idsIn(answer)
    try {
      for (const file of files) {
        if (most > 1 && ids.length >= most) throw new Error(`You can only add up to ${most} files. Remove a file first`)
        const body = new FormData()
        body.append('file', file)
        const { uploadId, fileName, size } = await api.keepCaseUpload({
          params: { reference, form, question: name },
          body,
        })
        setAdded((before) => ({ ...before, [uploadId]: { id: uploadId, name: fileName, bytes: size } }))
        ids = most > 1 ? [...ids, uploadId] : [uploadId]
        onAnswer({ [name]: most > 1 ? ids : uploadId })
      }
    } catch (error) {
      setProblem({ at: name, message: sentenceOf(error) })
    } finally {
      setSending(false)
    }
  }

  const remove = async ({ name, most, answer }: FileQuestion, id: string) => {
    setProblem(undefined)
    const left = idsIn(answer).filter((each) => each !== id)
    onAnswer({ [name]: most > 1 && left.length > 0 ? left : undefined })
    // An earlier answer keeps its file until the form is sent, and a colleague's file stays with the case.
    await api.removeCaseUpload({ params: { reference, uploadId: id } }).catch(() => undefined)
  }
  return { kept, add, remove, sending, problem }
}

function idsIn(answer: unknown): string[] {
  return (Array.isArray(answer) ? answer : [answer]).filter((id): id is string => typeof id === 'string')
}

function sentenceOf(error: unknown): string {
  if (isApiError(error)) return error.problems[0]?.message ?? troubleInOneLine(error)
  return error instanceof Error ? error.message : troubleInOneLine(error)
}
