import { openMenu } from '../../copying/menu.ts'
import { button } from '../element.ts'
import type { Around } from './around.ts'
import { forget, isKept, keep, keepAnew } from './kept.ts'
import { markdownOf } from './markdown.ts'
import { printConversation } from './print.ts'
import { save } from '../../copying/save.ts'
import { wordsFor } from './words.ts'

/** A button that opens what can be done with the whole conversation. */
export function conversationButton({ conversation, say, words: { language } }: Around): HTMLElement {
  const words = wordsFor(language)
  const made = button('action', `${words.conversation} ▾`, () => {
    const { said, canKeep, turns, beginAnew } = conversation()
    openMenu(made, words.conversation, [
      {
        label: words.markdown,
        act: () => save(markdownOf(said), 'ibid.md', 'text/markdown;charset=utf-8'),
      },
      {
        label: words.print,
        act: () => {
          const root = made.getRootNode()
          if (root instanceof ShadowRoot) printConversation(root)
        },
      },
      ...(canKeep
        ? [
            {
              label: words.keep,
              apart: true,
              checked: isKept(),
              act: (checked: boolean) => {
                if (!checked) forget()
                say(checked ? (keep(said) ? words.kept : words.full) : words.forgotten)
              },
            },
          ]
        : []),
      {
        label: words.fresh,
        apart: true,
        act: () => {
          keepAnew()
          beginAnew()
          const root = turns?.getRootNode()
          turns?.replaceChildren()
          if (root instanceof ShadowRoot) root.querySelector('textarea')?.focus()
        },
      },
    ])
  })
  made.classList.add('conversation')
  made.ariaHasPopup = 'true'
  return made
}
