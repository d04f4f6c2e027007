import 'hono/jsx'

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'ibid-chat': JSX.HTMLAttributes & {
        launcher?: boolean
        theme?: string
        mode?: string
        lang?: string
        keep?: boolean
        report?: string | undefined
      }
    }
  }
}
