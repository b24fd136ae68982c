/** The library's own types are of the whole standard; this is the little of it that is used. */
declare module 'bpmn-moddle' {
  export class BpmnModdle {
    fromXML(xml: string): Promise<{ rootElement: unknown; warnings: { message: string }[] }>
    create(type: string, properties?: Record<string, unknown>): Record<string, unknown>
    toXML(element: unknown, options?: { format?: boolean }): Promise<{ xml: string }>
  }
}
