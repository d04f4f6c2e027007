import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const PACKAGE = 'node_modules/@fontsource/source-serif-4'

/**
 * The faces that the pages set: text, emphasis and titles. Each with the name that a font of the machine adds to its own
 * for its like, and how much wider Source Serif sets the paper's own text than Times does (measured in Chromium, on
 * Liberation Serif, which has the widths of Times).
 */
const FACES = [
  { weight: 400, style: 'normal', like: '', scale: 1.176, isOnEveryPage: true },
  { weight: 400, style: 'italic', like: ' Italic', scale: 1.075, isOnEveryPage: true },
  { weight: 600, style: 'normal', like: ' Bold', scale: 1.096, isOnEveryPage: false },
] as const

/** Ascent and descent of Source Serif 4 in parts of an em (its `hhea` table). */
const ASCENT = 1.036
const DESCENT = 0.335

/**
 * Fonts that stand in where ours has not come in time, scaled so that lines break as in ours, and how much wider than Times
 * they are: Georgia sets 1.097 times as wide (mean widths 913 and 832 of 2048 units).
 */
const STAND_INS = [
  { name: 'Ibid Times', fonts: ['Times New Roman', 'Liberation Serif', 'Tinos'], width: 1 },
  { name: 'Ibid Georgia', fonts: ['Georgia', 'Gelasio'], width: 1.097 },
] as const

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`

function standIn({ name, fonts, width }: (typeof STAND_INS)[number], face: (typeof FACES)[number]): string {
  const { weight, style, like } = face
  const scale = face.scale / width
  return (
    `@font-face{font-family:'${name}';font-weight:${weight};font-style:${style};` +
    `src:${fonts.map((font) => `local('${font}${like}')`).join(',')};` +
    `size-adjust:${percent(scale)};ascent-override:${percent(ASCENT / scale)};` +
    `descent-override:${percent(DESCENT / scale)};line-gap-override:0%}`
  )
}

/** Every character that a page can set in the serif: what the paper prints, and basic Latin and Latin-1. */
function repertoire(paper: string): string {
  const range = (from: number, to: number): string[] =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))
  const all = [Array.from(paper), range(0x20, 0x7e), range(0xa0, 0xff), Array.from('–—‘’“”…')].flat()
  return [...new Set(all)].sort().join('')
}

/**
 * Cuts the serif down to what the paper needs and writes it to `fonts/` under its hash, with its licence, and
 * `fonts.css`, which declares it and the fonts that stand in.
 *
 * A face that has not come when the page is first drawn is left to the pages after it (`font-display: optional`), as the
 * font that stands in moves nothing only where the system has one of those that are known here.
 *
 * @param out the folder that is served; @param paper every text that may be set in it
 * @returns where the faces are served that every page sets something in
 */
export async function buildFonts(out: string, paper: string): Promise<string[]> {
  const folder = join(out, 'fonts')
  mkdirSync(folder, { recursive: true })
  const characters = repertoire(paper)
  const rules: string[] = []
  const paths: string[] = []
  for (const { weight, style, isOnEveryPage } of FACES) {
    const whole = readFileSync(join(PACKAGE, `files/source-serif-4-latin-${weight}-${style}.woff2`))
    const subset = await subsetFont(whole, characters, { targetFormat: 'woff2' })
    const hash = createHash('sha256').update(subset).digest('hex').slice(0, 10)
    const name = `source-serif-4-${weight}-${style}.${hash}.woff2`
    writeFileSync(join(folder, name), subset)
    if (isOnEveryPage) paths.push(`/fonts/${name}`)
    rules.push(
      `@font-face{font-family:'Source Serif 4';font-weight:${weight};font-style:${style};font-display:optional;` +
        `src:url('/fonts/${name}') format('woff2')}`,
    )
  }
  copyFileSync(join(PACKAGE, 'LICENSE'), join(folder, 'OFL.txt'))
  const standIns = STAND_INS.flatMap((font) => FACES.map((face) => standIn(font, face)))
  writeFileSync(join(out, 'fonts.css'), `${[...rules, ...standIns].join('\n')}\n`)
  return paths
}
