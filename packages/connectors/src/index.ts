export { type Call, type CallSettings, createCall } from './call.ts'
export type { Connector, ConnectorAction, ConnectorManifest, ConnectorSetting, EffectClass } from './connector.ts'
export { ConnectorError, type ConnectorErrorCode, type ConnectorFailure } from './connector-error.ts'
export { demoKeys, demoTemplates } from './fakes/demo-keys.ts'
export { isFromNotify, type NotifyCallback, readNotifyCallback } from './govuk-notify/callback.ts'
export {
  createGovukNotify,
  type GovukNotify,
  type GovukNotifySettings,
  govukNotify,
  type NewEmail,
  type NewSms,
  type Notification,
} from './govuk-notify/connector.ts'
export {
  createGovukPay,
  type GovukPay,
  type GovukPaySettings,
  govukPay,
  type StartedPayment,
} from './govuk-pay/connector.ts'
export type { NewPayment, Payment, PaymentStatus, Refund } from './govuk-pay/payment.ts'
export { isSignedByPay, type PayWebhookMessage, paySignature, readPayWebhook } from './govuk-pay/webhook.ts'
export {
  createOpenIdConnect,
  type OpenIdConnect,
  type OpenIdConnectSettings,
  openidConnect,
  type ProvenPerson,
  SignInRefusedError,
  type SignInSecrets,
} from './openid-connect/connector.ts'
export { connectors } from './registry.ts'
export type { Reply } from './reply.ts'
export { createRest, type OperationResult, type RestClient, type RestSettings } from './rest/connector.ts'
