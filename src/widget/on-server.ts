/**
 * What the npm package takes these names for (scripts/build-package.ts), so that a server can import it: where there is no
 * page, the element is a class that nobody makes, and registering it does nothing.
 */
export const HTMLElement = globalThis.HTMLElement ?? class {}
export const customElements = globalThis.customElements ?? { get: () => HTMLElement }
