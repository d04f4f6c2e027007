/**
 * Attributes of a field that a browser neither remembers nor sends anywhere to check its spelling. (The type of the
 * attribute has no "false", which it needs.)
 */
export const UNSENT = { autocomplete: 'off', spellcheck: 'false' } as object
