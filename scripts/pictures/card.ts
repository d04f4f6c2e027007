import { opening } from '../../src/paper/opening.ts'

/** The size that services show a shared link in (Open Graph), in pixels. */
export const SIZE = { width: 1200, height: 630 } as const

/** Colours of the pages in daylight (style.css). */
export const COLOURS = { paper: '#fbf7ef', ink: '#211d18', quiet: '#665d50', accent: '#7a2e1d' } as const

/** The longest text for each size of type, largest first, so that a short quotation is not lost on its card. */
const TYPE: readonly { readonly most: number; readonly size: number }[] = [
  { most: 110, size: 60 },
  { most: 220, size: 48 },
  { most: 330, size: 41 },
  { most: 420, size: 37 },
]
const MOST = 420

/** An element as satori takes it: React's shape, without React. */
export interface Element {
  readonly type: 'div'
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children?: string | Element[] }
}

const box = (style: Record<string, string | number>, children: string | Element[] = []): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
})

/**
 * The picture of a quotation: its words, set off like a block quotation and so without marks around them, shortened at
 * the end of a sentence where they are too long; and under them whose they are and where they stand.
 *
 * @param resolved what a note's short form stands for, where it has one; shown where there is room
 */
export function card(text: string, resolved: string | null, source: string): Element {
  const both = resolved !== null && text.length + resolved.length <= MOST ? resolved : null
  const words = opening(text, MOST)
  const size = TYPE.find(({ most }) => words.length + (both?.length ?? 0) <= most)?.size ?? 37
  const note =
    both === null
      ? []
      : [
          box({ fontSize: 24, color: COLOURS.accent, marginTop: 22 }, 'resolved'),
          box({ fontSize: 34, lineHeight: 1.34 }, both),
        ]
  const quotation = box({ flexDirection: 'column', borderLeft: `6px solid ${COLOURS.accent}`, paddingLeft: 36 }, [
    box({ fontSize: size, lineHeight: 1.34 }, words),
    ...note,
  ])
  const foot = box({ justifyContent: 'space-between', alignItems: 'flex-end', fontSize: 27, color: COLOURS.quiet }, [
    box({ width: 900, lineHeight: 1.3 }, source),
    box({ color: COLOURS.accent }, 'Ibid'),
  ])
  const style = {
    background: COLOURS.paper,
    color: COLOURS.ink,
    fontFamily: 'Source Serif 4',
    padding: '56px 68px 48px',
  }
  return box({ ...style, ...SIZE, boxSizing: 'border-box', flexDirection: 'column', justifyContent: 'space-between' }, [
    box({ flexGrow: 1, alignItems: 'center' }, [quotation]),
    foot,
  ])
}
