const COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

/** A text with what means something else in TeX escaped; all other characters stay, in UTF-8. */
export const escapedForTex = (text: string): string =>
  text.replaceAll(/[\\{}~^&%$#_]/gu, (character) => COMMANDS[character] ?? `\\${character}`)
