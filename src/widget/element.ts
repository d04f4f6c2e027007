type Child = Node | string | undefined | false

/**
 * Makes an element. Children that are strings become text, never markup, so nothing a person typed or a service sent
 * can be anything but words; no attribute is a script or a style, so a page's strictest policy has nothing to refuse.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.filter((child) => child !== undefined && child !== false))
  return element
}

/** A button that does something and never submits. */
export function button(part: string, label: string, act: (made: HTMLButtonElement) => unknown): HTMLButtonElement {
  const made = el('button', { type: 'button', part, class: part }, label)
  made.addEventListener('click', () => void act(made))
  return made
}
