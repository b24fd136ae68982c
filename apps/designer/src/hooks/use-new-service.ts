import type { ServicePackage } from '@guildhall/schemas'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../api.ts'
import { announce } from '../store/announcement.ts'

/** Creates a service from a whole package and opens it. */
export function useNewService() {
  const cache = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (pack: ServicePackage) => api.createDesign({ body: { package: pack } }),
    onSuccess: async ({ slug }, pack) => {
      announce(`Created the service “${pack.service.name}”`)
      await cache.invalidateQueries({ queryKey: ['designs'] })
      await navigate({ to: '/services/$slug/$tab', params: { slug, tab: 'form' } })
    },
  })
}

/** Puts a package in the draft of a service that is there, as one step of its history, and opens it. */
export function useReplaceDraft() {
  const cache = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: async ({ pack, file }: { pack: ServicePackage; file: string }) => {
      const { slug } = pack.service
      const { revision } = await api.readDesign({ params: { slug } })
      const done = [{ words: `Took in the file ${file}`.slice(0, 500), alone: true }]
      await api.saveDesign({ params: { slug }, body: { revision, package: pack, done, whole: true } })
      return slug
    },
    onSuccess: async (slug, { pack }) => {
      announce(`The draft of “${pack.service.name}” is what the file holds. Its history leads back`)
      await cache.invalidateQueries({ queryKey: ['designs'] })
      await navigate({ to: '/services/$slug/$tab', params: { slug, tab: 'publish' } })
    },
  })
}
