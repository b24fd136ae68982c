import { Problem, whyPortIsTaken } from '@guildhall/local-services'

/** Refuses to go on when a port that people type into a browser is taken, and names the variable that changes it. */
export async function checkPublicPorts(ports: { PORT: number; FAKES_PORT: number }): Promise<void> {
  for (const [name, port] of Object.entries(ports)) {
    const why = await whyPortIsTaken(port)
    if (why) throw new Problem(`Port ${port} ${why}; free it, or choose another one with ${name}=<number> npm start.`)
  }
}
