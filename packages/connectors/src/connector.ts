/**
 * What may happen when a call is tried again (reliability rule 6). keyed: we send our key and the other side acts once.
 * lookup: search by our reference first. idempotent: doing it twice is doing it once. unsafe: one try, then a person looks.
 */
export type EffectClass = 'keyed' | 'lookup' | 'idempotent' | 'unsafe'

/** One thing that a connector can do, named as the function that does it. */
export type ConnectorAction = {
  name: string
  title: string
  /** False for an action that only reads. */
  acts: boolean
  /** Where this action differs from its connector. */
  effectClass?: EffectClass
  /** The action that finds what an earlier, unclear try may have done. */
  lookup?: string
}

/** One question of a connector's settings page: a plain JSON Schema; writeOnly marks a secret. */
export type ConnectorSetting = {
  type: 'string' | 'integer'
  title: string
  description?: string
  format?: 'uri'
  writeOnly?: true
  default?: string | number
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
}

/** What a connector says about itself, kept in its manifest.json and judged by schemas/connector. */
export type ConnectorManifest = {
  format: 'guildhall.connector/1'
  id: string
  name: string
  summary: string
  effectClass: EffectClass
  settings: {
    type: 'object'
    additionalProperties: false
    required: string[]
    properties: Record<string, ConnectorSetting>
  }
  actions: ConnectorAction[]
}

/** A folder that speaks to one outside system: its manifest, and the way to a client of it. */
export type Connector<Settings, Client> = {
  manifest: ConnectorManifest
  connect: (settings: Settings, clock: { now: () => Date }) => Client
}
