/** How a site of one kind embeds the chat. */
interface Recipe {
  readonly kind: string
  /** Where the code goes. */
  readonly where: string
  /** The code, given the service's origin. */
  readonly code: (origin: string) => string
}

const twoLines = (origin: string): string =>
  `<script type="module" async src="${origin}/widget.js"></script>\n<ibid-chat launcher></ibid-chat>`

/** For the systems that most sites are made with. */
export const RECIPES: readonly Recipe[] = [
  {
    kind: 'Plain HTML',
    where: 'Anywhere in the body of the page. The link inside is for those whose browser runs no scripts.',
    code: (origin) =>
      `<script type="module" async src="${origin}/widget.js"></script>\n<ibid-chat>\n  <a href="${origin}/">Ask the paper</a>\n</ibid-chat>`,
  },
  {
    kind: 'WordPress',
    where:
      'In the editor, a block “Custom HTML”; on every page, the same in a template part. Only administrators and editors may save scripts: for others, the frame below.',
    code: twoLines,
  },
  {
    kind: 'Drupal',
    where: 'A custom block whose text format is “Full HTML”, without an editor: CKEditor takes scripts out.',
    code: twoLines,
  },
  {
    kind: 'Squarespace',
    where: 'A block “Code”; on every page, Settings, Advanced, Code Injection, Footer. Both need a plan with code.',
    code: twoLines,
  },
  {
    kind: 'Hugo',
    where: 'In layouts/shortcodes/ibid.html; then {{< ibid >}} stands in an article where the chat should.',
    code: (origin) =>
      `<script type="module" async src="${origin}/widget.js"></script>\n<ibid-chat lang="{{ .Page.Language.Lang }}"></ibid-chat>`,
  },
  {
    kind: 'React, Next, Vue, Nuxt, Svelte, Astro',
    where:
      "The npm package, which the operator makes with “npm run build:package”. Its README has a line for each; in Next, the file begins with 'use client'.",
    code: (origin) =>
      `import 'ibid-chat/react'\n\nexport const Chat = () => (\n  <ibid-chat\n    api="${origin}"\n    onibid-answer={(event) => console.log(event.detail.response)}\n  />\n)`,
  },
]
