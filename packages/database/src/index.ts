export { type AppRole, appRoleOf, grantAppRights, mayChangeLedger } from './app-role.ts'
export { connect, type Db, type Traffic } from './connect.ts'
export type { Tables } from './generated/tables.ts'
export { migrate } from './migrate.ts'
