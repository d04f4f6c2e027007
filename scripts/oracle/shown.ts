/** A stretch of a text; the end is exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What a door says of a note. Doors that say less leave fields out. */
export interface ShownNote {
  readonly number: number
  readonly offset?: number
  readonly page?: number
  readonly text?: string
  readonly resolved?: string
  readonly resolvesTo?: readonly number[]
  readonly via?: readonly number[]
  readonly highlight?: Stretch
}

/** A quotation as a door shows it, with whatever it says about it. Fields that a door does not show are left out. */
export interface Shown {
  readonly id?: string
  /** The words, without the numbers of notes. */
  readonly quote: string
  /** Whether spaces may differ, as where a chat breaks lines before list items. */
  readonly isSet: boolean
  /** Where numbers of notes stand in the quote; undefined where the door shows none in it. */
  readonly markers?: readonly { readonly number: number; readonly offset: number }[]
  readonly highlight: Stretch | null
  readonly pages?: readonly number[]
  readonly turns?: readonly { readonly page: number; readonly offset: number }[]
  readonly section?: string
  /** "Page 76", "Pages 76–77", "Footnote 38, page 96". */
  readonly place?: string
  readonly citation?: string
  readonly url?: string
  readonly notes: readonly ShownNote[]
  /** Of a quoted note, its number. */
  readonly ofNote?: number
}

/** A passage or note of the JSON interface, as far as it is read here. */
export interface Unit {
  readonly id: string
  readonly kind: 'passage' | 'footnote'
  readonly quote: string
  readonly highlight?: Stretch | null
  readonly pages: readonly number[]
  readonly turns?: readonly { readonly page: number; readonly offset: number }[]
  readonly section: string
  readonly citation: string
  readonly url: string
  readonly footnotes: readonly Required<ShownNote>[]
}

/** A unit of the JSON interface as it is shown: exactly. */
export function shownUnit(unit: Unit): Shown {
  const own = unit.kind === 'footnote' ? unit.footnotes[0]?.number : undefined
  const { id, quote, highlight = null, pages, section, citation, url, footnotes } = unit
  return {
    id,
    quote,
    isSet: false,
    highlight,
    pages,
    section,
    citation,
    url,
    notes: footnotes,
    ...(unit.turns ? { turns: unit.turns } : {}),
    ...(own === undefined ? { markers: footnotes.map(({ number, offset }) => ({ number, offset })) } : { ofNote: own }),
  }
}
