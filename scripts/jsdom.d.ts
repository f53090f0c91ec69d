// What benchmarks and tests need of jsdom 31.0.1, which brings no types of its own.
declare module "jsdom" {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options?: { url: string; virtualConsole?: VirtualConsole });
    readonly window: { document: Document; DOMParser: typeof DOMParser };
  }
}
