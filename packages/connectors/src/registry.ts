import { govukNotify } from './govuk-notify/connector.ts'
import { govukPay } from './govuk-pay/connector.ts'
import { openidConnect } from './openid-connect/connector.ts'
import { rest } from './rest/connector.ts'

/** Every connector. Adding one is a folder beside these and a line here. */
export const connectors = [govukNotify, govukPay, openidConnect, rest] as const
