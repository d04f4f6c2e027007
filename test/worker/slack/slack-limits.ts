import * as z from 'zod'

/**
 * What Slack takes in a message, as its reference states it (https://docs.slack.dev/reference/block-kit): the blocks
 * that Ibid uses, field by field, with the limits of each. Anything else fails, as it would with `invalid_blocks`.
 */

/** In text objects `&`, `<` and `>` must be escaped, or they may be read as mentions and links. */
const isEscaped = (text: string): boolean => !/[<>]|&(?!amp;|lt;|gt;)/u.test(text)

const plainText = (max: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z
      .string()
      .min(1)
      .max(max)
      .refine(isEscaped, 'has an unescaped character')
      .refine((text) => text.isWellFormed()),
    emoji: z.literal(false),
  })

const style = z.strictObject({
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  strike: z.literal(true).optional(),
})

const words = z.strictObject({ type: z.literal('text'), text: z.string().min(1).max(3000), style: style.optional() })
const richElement = z.discriminatedUnion('type', [
  words,
  z.strictObject({ type: z.literal('link'), url: z.url().max(3000), text: z.string().min(1).max(3000) }),
  z.strictObject({ type: z.literal('user'), user_id: z.string().regex(/^[UW][A-Z0-9]+$/u) }),
])

/** A stretch of rich text: all its words together within the limit of a text. */
const rich = <T extends string>(type: T) =>
  z.strictObject({
    type: z.literal(type),
    elements: z
      .array(richElement)
      .min(1)
      .refine((all) => all.reduce((sum, e) => sum + ('text' in e ? e.text.length : 0), 0) <= 3000, 'is over 3,000'),
  })

const richText = z.strictObject({
  type: z.literal('rich_text'),
  elements: z
    .array(
      z.union([
        rich('rich_text_section'),
        rich('rich_text_quote'),
        z.strictObject({ type: z.literal('rich_text_preformatted'), elements: z.array(words).length(1) }),
        z.strictObject({
          type: z.literal('rich_text_list'),
          style: z.literal('bullet'),
          elements: z.array(rich('rich_text_section')).min(1),
        }),
      ]),
    )
    .min(1),
})

const button = z.strictObject({
  type: z.literal('button'),
  action_id: z.string().min(1).max(255),
  text: plainText(75),
  value: z.string().min(1).max(2000),
})

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('section'), text: plainText(3000) }),
  z.strictObject({ type: z.literal('context'), elements: z.array(plainText(3000)).min(1).max(10) }),
  richText,
  z.strictObject({
    type: z.literal('actions'),
    elements: z
      .array(button)
      .min(1)
      .max(25)
      .refine((all) => new Set(all.map((b) => b.action_id)).size === all.length, 'has an action_id twice'),
  }),
])

export const slackBlocks = z.array(block).min(1).max(50)

/** A message: text for notifications beside the blocks, nothing of it unfurled or set as markup. */
export const slackMessage = z.object({
  text: z.string().min(1).max(4000).refine(isEscaped, 'has an unescaped character'),
  blocks: slackBlocks,
  mrkdwn: z.literal(false),
  unfurl_links: z.literal(false),
  unfurl_media: z.literal(false),
})

export type SlackMessage = z.infer<typeof slackMessage>
type Block = z.infer<typeof block>

/** The rich text of a message in one kind of element, as a person reads it. */
export function richTexts(blocks: readonly Block[], type: 'rich_text_quote' | 'rich_text_section'): string[] {
  const elements = blocks.flatMap((b) => (b.type === 'rich_text' ? b.elements : []))
  return elements.flatMap((element) =>
    element.type === type
      ? [element.elements.map((e) => ('text' in e ? e.text : e.type === 'user' ? `@${e.user_id}` : '')).join('')]
      : [],
  )
}

/** The bold words of a message's quotes. */
export const boldWords = (blocks: readonly Block[]): string[] =>
  blocks
    .flatMap((b) => (b.type === 'rich_text' ? b.elements : []))
    .flatMap((element) => (element.type === 'rich_text_quote' ? element.elements : []))
    .flatMap((e) => (e.type === 'text' && e.style?.bold ? [e.text] : []))

/** The small print and the sentences of Ibid's own. */
export const plainTexts = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((b) =>
    b.type === 'section' ? [b.text.text] : b.type === 'context' ? b.elements.map((element) => element.text) : [],
  )

/** The buttons of a message by their labels. */
export const buttonsOf = (blocks: readonly Block[]): Map<string, { action_id: string; value: string }> =>
  new Map(blocks.flatMap((b) => (b.type === 'actions' ? b.elements.map((e) => [e.text.text, e] as const) : [])))
