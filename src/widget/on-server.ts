/**
 * What the npm package takes these names for (scripts/build-package.ts), so that a server can import it: where there is no
 * page, the element is a class that nobody makes, and registering it does nothing.
 */
// oxlint-disable-next-line typescript/no-extraneous-class -- what stands for a class has to be one
export const HTMLElement = globalThis.HTMLElement ?? class {}
export const customElements = globalThis.customElements ?? { get: () => HTMLElement }
