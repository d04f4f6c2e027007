/** A component that waits for nothing, as the text of its HTML. */
export const render = (element: unknown): string => String(element)
