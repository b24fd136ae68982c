/** The part of jsdom that we use: it brings no types of its own. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options?: { runScripts?: 'outside-only'; url?: string; virtualConsole?: VirtualConsole })
    window: Window & typeof globalThis
  }
}
