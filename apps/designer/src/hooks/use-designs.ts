import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'

/** Every service of the council with where its draft and its published version stand. */
export function useDesigns() {
  return useQuery({ queryKey: ['designs'], queryFn: () => api.listDesigns() })
}
