export { type AppOptions, buildApp } from './app.ts'
export { createLog } from './log.ts'
