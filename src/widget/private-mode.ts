import type { Service } from './service.ts'

/**
 * Private mode, by code that is fetched only where it is used. What can't be fetched is fetched again with the next
 * question; meanwhile no question goes anywhere.
 *
 * @param url the script that has the core and the index
 * @param api the service's address, for links only
 */
export function privateMode(url: URL, api: string): Service {
  let opening: Promise<Service | undefined> | undefined
  const open = () =>
    // Loaded along with it: the extras around an answer, copying and citing, and every language. Later, nothing needs a
    // request.
    (opening ??= Promise.all([
      import('./local.ts'),
      import('./extras/extras.ts'),
      import('../copying/copying.ts'),
      import('./languages.ts').then(({ loadAll }) => loadAll()),
    ])
      .then(([{ local }]) => local(url, api))
      .catch(() => (opening = undefined)))
  return {
    ready: open().then((service) => service?.ready ?? false),
    async ask(question, signal) {
      const service = await open()
      return service ? service.ask(question, signal) : { kind: 'unreachable' }
    },
    close: () => void opening?.then((service) => service?.close?.()),
  }
}
