/** A figure of the evaluation in words that say what it counts; the failures are turned round, to be named as such. */
export interface Line {
  readonly name: string
  readonly words: string
  readonly isTurned?: boolean
}

/** The figures that the page shows, in its order, under their headings. */
export const LINES: readonly { readonly title: string; readonly lines: readonly Line[] }[] = [
  {
    title: 'The paper answers the question',
    lines: [
      { name: 'factual hit@1', words: 'The right paragraph came first' },
      { name: 'factual hit@3', words: 'It was among the first three' },
      { name: 'factual experts hit@1', words: 'It came first when asked as experts ask, near the paper’s words' },
      { name: 'factual public hit@1', words: 'It came first when asked in words of one’s own' },
      { name: 'factual first correct@1', words: 'It was given for what everybody asks first' },
      { name: 'factual register correct@1', words: 'It was given when asked as people write in forums and chats' },
      { name: 'factual lookup correct@1', words: 'It was given for a few words that the paper prints' },
      { name: 'factual after another correct@1', words: 'It was given right after a question on another matter' },
      { name: 'factual answered', words: 'It was wrongly said that the paper does not answer', isTurned: true },
      {
        name: 'factual highlight',
        words: 'The marked sentence was the one that answers, where the paragraph was right',
      },
    ],
  },
  {
    title: 'Conversations',
    lines: [
      { name: 'dialogue opening correct@1', words: 'The right paragraph was given for the first question' },
      { name: 'dialogue follow-up hit@1', words: 'It came first for a question that points back' },
      { name: 'dialogue follow-up correct@1', words: 'It was given for a question that points back' },
      {
        name: 'dialogue unanswerable refused',
        words: 'A paragraph was wrongly given for a later question',
        isTurned: true,
      },
    ],
  },
  {
    title: 'The paper does not answer the question',
    lines: [
      { name: 'unanswerable refused', words: 'A paragraph was wrongly given as the answer', isTurned: true },
      { name: 'unanswerable on-topic refused', words: 'On the paper’s own subject', isTurned: true },
      { name: 'unanswerable near refused', words: 'Near what the paper says', isTurned: true },
      {
        name: 'unanswerable premise refused',
        words: 'Where the question takes for true what the paper does not say',
        isTurned: true,
      },
      { name: 'unanswerable far refused', words: 'On everyday matters and in small talk', isTurned: true },
      { name: 'unanswerable off-topic refused', words: 'On anything else', isTurned: true },
      { name: 'unanswerable adversarial refused', words: 'With a trick or an order in it', isTurned: true },
    ],
  },
  {
    title: 'Notes and quotations',
    lines: [
      { name: 'factual footnotes', words: 'The note that belongs to the answer was with it' },
      { name: 'citation footnote', words: 'A note that was asked for by its number came' },
      { name: 'citation source', words: 'The source of a statement was found' },
      { name: 'verify verdict', words: 'A quotation was rightly called exact, altered or absent' },
    ],
  },
]
