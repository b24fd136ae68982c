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
