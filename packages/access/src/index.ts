export { hashPassword, isPassword } from './password.ts'
export type { Role, Session } from './session.ts'
export { derivedCode, derivedToken, hashToken, newToken } from './tokens.ts'
export { isOwn, type Viewer } from './viewer.ts'
