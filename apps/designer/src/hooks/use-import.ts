import type { ServicePackage } from '@guildhall/schemas'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../api.ts'

/** Reads a file into a draft and a report; nothing is kept. */
export function useImport() {
  return useMutation({
    mutationFn: (file: File) => {
      const body = new FormData()
      body.append('file', file)
      return api.importFile({ body })
    },
  })
}

/** Keeps a draft as a new service. */
export function useCreateDesign() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (pack: ServicePackage) => api.createDesign({ body: { package: pack } }),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['designs'] }),
  })
}
