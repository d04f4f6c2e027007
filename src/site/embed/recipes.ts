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
    kind: 'React, Next',
    where:
      "The npm package, which the operator makes with “npm run build:package” and packs with “npm pack ./dist/npm”: “npm install” that file, then write one that begins with 'use client'. It listens by the element, as React attaches no onibid-answer to what a server has rendered. Tried with React 19.3 and Next 16.4 (app router).",
    code: (origin) =>
      `'use client'

import type { IbidChat, IbidChatEvents } from 'ibid-chat'
import 'ibid-chat/react'

const answered = ({ detail }: IbidChatEvents['ibid-answer']) => console.log(detail.response)

function listen(chat: IbidChat | null) {
  chat?.addEventListener('ibid-answer', answered)
  return () => chat?.removeEventListener('ibid-answer', answered)
}

export const Chat = () => (
  <ibid-chat ref={listen} api="${origin}">
    <a href="${origin}/">Ask the paper</a>
  </ibid-chat>
)`,
  },
  {
    kind: 'Vue, Nuxt',
    where:
      'The same package, and one line that tells Vue the tag: in nuxt.config.ts as here; under Vite alone, vue({ template: { compilerOptions } }). Tried with Vue 3.5 and Nuxt 4.5.',
    code: (origin) =>
      `// nuxt.config.ts
export default defineNuxtConfig({
  vue: { compilerOptions: { isCustomElement: (tag) => tag === 'ibid-chat' } },
})

<!-- app/app.vue -->
<script setup lang="ts">
import type { IbidChatEvents } from 'ibid-chat'
import 'ibid-chat/vue'

const answered = ({ detail }: IbidChatEvents['ibid-answer']) => console.log(detail.response)
</script>

<template>
  <ibid-chat api="${origin}" @ibid-answer="answered">
    <a href="${origin}/">Ask the paper</a>
  </ibid-chat>
</template>`,
  },
  {
    kind: 'Svelte, SvelteKit',
    where: 'The same package, in any component. Tried with Svelte 5.57 and SvelteKit 3.2.',
    code: (origin) =>
      `<script lang="ts">
  import 'ibid-chat/svelte'
</script>

<ibid-chat api="${origin}" onibid-answer={({ detail }) => console.log(detail.response)}>
  <a href="${origin}/">Ask the paper</a>
</ibid-chat>`,
  },
  {
    kind: 'Astro',
    where:
      'The same package, in a script of the page, which Astro bundles: what stands between the dashes runs on the server alone. Tried with Astro 7.3.',
    code: (origin) =>
      `<ibid-chat api="${origin}">
  <a href="${origin}/">Ask the paper</a>
</ibid-chat>

<script>
  import 'ibid-chat/define'

  document.addEventListener('ibid-answer', ({ detail }) => console.log(detail.response))
</script>`,
  },
]
