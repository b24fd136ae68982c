declare module 'autocannon' {
  namespace autocannon {
    type Request = { method: 'POST'; headers?: Record<string, string>; body?: string }
    type Options = {
      url: string
      connections: number
      duration: number
      requests: { method: 'POST'; setupRequest: (request: Request) => Request }[]
    }
    type Result = { duration: number; errors: number; non2xx: number; requests: { total: number } }
  }
  function autocannon(options: autocannon.Options): Promise<autocannon.Result>
  export default autocannon
}
