import { expect, test } from '@jest/globals'
import { EnvError, readEnv } from './env.ts'

const whole = {
  DATABASE_URL: 'postgres://guildhall@localhost:5432/guildhall',
  PUBLIC_URL: 'https://services.example.org',
  SESSION_SECRET: '0123456789abcdef0123456789abcdef',
  GOVUK_PAY_URL: 'https://pay.example.org',
  GOVUK_PAY_API_KEY: 'key',
  GOVUK_PAY_WEBHOOK_SECRET: 'secret',
  GOVUK_NOTIFY_URL: 'https://notify.example.org',
  GOVUK_NOTIFY_API_KEY: 'key',
  GOVUK_NOTIFY_TEMPLATE_ID: 'template',
  UPLOAD_FOLDER: '/var/lib/guildhall/uploads',
}

const faultsOf = (variables: Record<string, string | undefined>) => {
  try {
    readEnv(variables)
  } catch (error) {
    if (error instanceof EnvError) return error.message.split('\n').slice(1)
    throw error
  }
  return []
}

test('what is not said has its default, numbers are numbers, and the rest of the environment is left out', () => {
  expect(readEnv({ ...whole, PORT: '4321', HOME: '/root' })).toEqual({
    ...whole,
    PORT: 4321,
    CONNECTION_SECRETS: '{}',
    OIDC_NAME: 'GOV.UK One Login',
    DATABASE_POOL: 10,
    QUEUE_PREFIX: 'guildhall',
    HOST: '127.0.0.1',
    DEMO: '0',
    WORKER_CONCURRENCY: 30,
    LOG_LEVEL: 'info',
  })
})

test('every fault is told at once, a line each, and no value is repeated', () => {
  const secret = 'hunter2'
  const { DATABASE_URL: _, UPLOAD_FOLDER: __, ...rest } = whole
  const faults = faultsOf({ ...rest, PORT: 'many', SESSION_SECRET: secret, LOG_LEVEL: 'loud', CRASH_AT: 'Now!' })
  for (const name of [
    'DATABASE_URL is not set',
    'UPLOAD_FOLDER is not set',
    'PORT',
    'SESSION_SECRET',
    'LOG_LEVEL',
    'CRASH_AT',
  ])
    expect(faults.some((fault) => fault.trim().startsWith(name))).toBe(true)
  expect(faults).toHaveLength(6)
  expect(faults.join()).not.toContain(secret)
})

test('an empty variable counts as absent', () => {
  expect(faultsOf({ ...whole, REDIS_URL: '' })).toEqual([])
  expect(faultsOf({ ...whole, DATABASE_URL: '' })).toEqual(['  DATABASE_URL is not set'])
})

test('what was read cannot be changed any more', () => {
  const env = readEnv(whole)
  expect(() => Object.assign(env, { PORT: 1 })).toThrow()
})

test.each(['after-claim', 'after-claim:3', 'after-send:1:stop'])('%s names a crash point', (CRASH_AT) => {
  expect(readEnv({ ...whole, CRASH_AT }).CRASH_AT).toBe(CRASH_AT)
})
