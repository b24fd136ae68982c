import type { Operation } from '../operation.ts'
import * as registry from './registry.ts'

/** Every operation of the API. */
export const operations: Operation[] = Object.values(registry)
