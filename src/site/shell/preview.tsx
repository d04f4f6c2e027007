import type { Paper } from '../../paper/paper.ts'

/** What other sites and chats show of a link that somebody shares. */
interface Shown {
  /** As Open Graph has them: "website", "article". */
  readonly type: 'website' | 'article'
  readonly title: string
  readonly about: string
  readonly url: string
  readonly image: { readonly url: string; readonly alt: string }
}

/** Where the build puts the picture of a passage or footnote, under its id (scripts/build-pictures.ts). */
export const pictureOf = (id: string, origin: string): string => `${origin}/og/${id}.png`

/** The picture of the whole paper: that of its title, which is its first passage. */
export const coverOf = ({ passages, record }: Paper, origin: string): Shown['image'] => ({
  url: pictureOf(passages[0]?.id ?? '', origin),
  alt: `The title in print: ${record.title}`,
})

/** The size of every picture, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const

/** The tags of Open Graph (ogp.me) and of X, which have the same picture. */
export function Preview({ type, title, about, url, image }: Shown) {
  const tags: readonly (readonly [string, string])[] = [
    ['og:type', type],
    ['og:site_name', 'Ibid'],
    ['og:title', title],
    ['og:description', about],
    ['og:url', url],
    ['og:image', image.url],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(PICTURE.width)],
    ['og:image:height', String(PICTURE.height)],
    ['og:image:alt', image.alt],
  ]
  return (
    <>
      {tags.map(([property, content]) => (
        <meta property={property} content={content} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
