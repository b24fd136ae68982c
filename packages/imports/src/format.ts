import type { ServicePackage } from '@guildhall/schemas'
import type { Found } from './found.ts'
import type { Opened } from './open-source.ts'

/** How one kind of file is told and read. A folder under formats/ each; the registry lists them. */
export type Format = {
  id: string
  title: string
  /** Whether an opened file is of this kind. Asked in the order of the registry; must not throw. */
  suits(opened: Opened): boolean
  /** What is in it. Throws an ImportError when it cannot be read. */
  read(opened: Opened): Found | { package: ServicePackage } | Promise<Found | { package: ServicePackage }>
}
