declare module 'qs' {
  type ParseOptions = {
    depth?: number
    strictDepth?: boolean
    parameterLimit?: number
    arrayLimit?: number
    throwOnLimitExceeded?: boolean
    plainObjects?: boolean
    allowPrototypes?: boolean
  }
  const qs: { parse(text: string, options?: ParseOptions): Record<string, unknown> }
  export default qs
}
