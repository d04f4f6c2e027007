export type Row = readonly [name: string, meaning: string]

/** The attributes of `<ibid-chat>`; the guide shows them, and the npm package describes them to editors. */
export const ATTRIBUTES: readonly Row[] = [
  ['launcher', 'Shows a floating button that opens the chat. Without it, the chat stands in the page.'],
  ['open', 'The launcher’s panel is open. Set it, remove it, watch it.'],
  [
    'corner',
    'Where the launcher stands: bottom-end (the default: lower right, where one writes from left to right), bottom-start, top-end or top-start.',
  ],
  [
    'offset',
    'How far the launcher stands from the edges, as margins are written: “5em”, or “5em 1em” for 5em from below (or above) and 1em from the side. It keeps off cookie banners.',
  ],
  ['mode', '“local” is private mode: the paper and its index are loaded into the page, and no question leaves it.'],
  ['theme', '“light”, “dark” or “auto” (as the reader’s system has it; the default).'],
  [
    'lang',
    'The language of the interface: en, ko, zh-Hans or zh-Hant (zh-TW is that, too). The default is the language of the page. Quotations stay English.',
  ],
  ['placeholder', 'The text in the empty field.'],
  ['suggestions', 'The questions to begin with, separated by “|”; empty for none.'],
  [
    'report',
    'Where a wrong answer is reported: a mailto: address, or that of a new issue. Without it, nothing is offered.',
  ],
  [
    'keep',
    'Readers may tick that the conversation is kept in their browser, in your site’s storage, which your scripts can read.',
  ],
  ['api', 'The address of the service, if the script does not come from it.'],
]

/** The custom properties that set its looks. */
export const PROPERTIES: readonly Row[] = [
  ['--ibid-height, --ibid-width', 'The size of the chat; a width is for the launcher’s panel.'],
  ['--ibid-paper, --ibid-ink', 'Background and text.'],
  ['--ibid-quiet, --ibid-rule', 'Text that stands back, and lines.'],
  ['--ibid-accent, --ibid-mark', 'Links and buttons, and the marked sentence.'],
  ['--ibid-serif, --ibid-sans', 'The type of quotations, and of the interface.'],
  ['--ibid-radius', 'The corners.'],
]

/** What it tells the page; all bubble, out of shadow trees as well. */
export const EVENTS: readonly Row[] = [
  ['ibid-ask', 'A question was asked: detail.question.'],
  ['ibid-answer', 'Its answer stands there: detail.question, detail.response (as POST /v1/ask gives it).'],
  ['ibid-error', 'No answer came: detail.question, detail.fault.'],
  ['ibid-open, ibid-close', 'The launcher’s panel was opened or closed.'],
]

/** What a page's style reaches by `::part()`. */
export const PARTS = [
  'panel',
  'header',
  'log',
  'foot',
  'pages',
  'sentence',
  'turn',
  'question',
  'answer',
  'quotation',
  'mark',
  'note',
  'place',
  'link',
  'citation',
  'action',
  'suggestion',
  'related',
  'error',
  'state',
  'status',
  'form',
  'input',
  'submit',
  'launcher',
] as const
