/** The names that Slack has for the parts of this door; the manifest announces them and the door acts on them. */

/** The slash command. */
export const COMMAND = '/ibid'

/** The message shortcut "Check this quotation". */
export const CHECK_QUOTATION = 'check_quotation'

/** The events that are acted on, as the manifest subscribes to them. */
export const EVENTS = ['app_mention', 'message.im', 'link_shared'] as const

/** The buttons under an answer: the next of a look-up's passages, the next of the paper, the citation, to everybody. */
export const BUTTONS = { next: 'next', read: 'read', citation: 'citation', show: 'show' } as const
