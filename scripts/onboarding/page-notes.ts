import { DomUtils, parseDocument } from 'htmlparser2'
import { NOTE_SIGNS } from '../../src/paper/note-label.ts'

export type Document = ReturnType<typeof parseDocument>
export type Node = Document['childNodes'][number]
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]

/** The notes of a page: which links are their markers, and what stands in each. */
export interface PageNotes {
  /** The label of the note that a link marks: a number counted from 1, or the sign that is printed. None of other links. */
  readonly labelOf: ReadonlyMap<Node, string>
  /** Each note's own element, by its label. */
  readonly bodies: ReadonlyMap<string, Element>
  /** What is no text of the paper: links that lead back, and the elements that hold the notes. */
  readonly left: ReadonlySet<Node>
  /** Links that look like markers, and that lead to no note. */
  readonly unread: readonly string[]
}

/** Elements that can be a note of their own. */
const HOLDERS = new Set(['li', 'aside', 'dd', 'div', 'p', 'section', 'td'])

/** What a marker is printed as. */
const MARKER = new RegExp(String.raw`^[[(]?(?:\d{1,3}|[${NOTE_SIGNS}]+)[\])]?$`, 'u')

const SIGNS = new RegExp(`^[${NOTE_SIGNS}]+$`, 'u')

const target = (link: Element): string => decodeURIComponent(link.attribs['href']?.split('#')[1] ?? '')

/** The names by which a link can be led back to: its own, or those of what it stands in alone. */
function namesOf(link: Element): string[] {
  const names = [link.attribs['id'], link.attribs['name']]
  for (let around = link.parent; around && 'attribs' in around; around = around.parent) {
    if (around.name !== 'sup' && around.name !== 'span') break
    names.push(around.attribs['id'])
  }
  const inner = DomUtils.findAll((one) => one.attribs['id'] !== undefined, link.children)
  return [...names, ...inner.map(({ attribs }) => attribs['id'])].filter((name) => name !== undefined)
}

/**
 * Finds the notes of a page by what every converter and publisher writes: a marker links to its note, and the note links
 * back to the marker.
 */
export function pageNotes(root: Document): PageNotes {
  const order = new Map<Node, number>()
  const byName = new Map<string, Element>()
  DomUtils.findAll(() => true, root.childNodes).forEach((element, at) => {
    order.set(element, at)
    const names = [element.attribs['id'], element.name === 'a' ? element.attribs['name'] : undefined]
    for (const name of names) if (name !== undefined && !byName.has(name)) byName.set(name, element)
  })
  const at = (node: Node): number => order.get(node) ?? 0
  const links = DomUtils.getElementsByTagName('a', root, true).filter(({ attribs }) => attribs['href']?.startsWith('#'))
  const marked: { link: Element; body: Element; printed: string }[] = []
  const left = new Set<Node>()
  for (const link of links) {
    const aimed = byName.get(target(link))
    if (!aimed || left.has(link) || at(aimed) < at(link)) continue
    const names = namesOf(link)
    const backs = links.filter((one) => at(one) >= at(aimed) && names.includes(target(one)))
    const back = backs.find((one) => one === aimed || isWithin(one, holderOf(aimed)))
    if (!back) continue
    const body = holderOf(aimed)
    for (const one of [back, body]) left.add(one)
    marked.push({ link, body, printed: DomUtils.textContent(link).replaceAll(/[[\]()\s]/gu, '') })
  }
  for (const { body } of marked) leaveAround(body, left)
  const known = new Set(marked.map(({ link }) => link))
  const unread = links
    .filter((link) => !known.has(link) && !left.has(link) && !isWithinAny(link, left) && !refersTo(link, byName))
    .map((link) => DomUtils.textContent(link).trim())
    .filter((text) => MARKER.test(text))
  return { ...labelled(marked), left, unread }
}

/** Whether a link is a reference to a heading, a table or a figure: "see Table 1". */
function refersTo(link: Element, byName: ReadonlyMap<string, Element>): boolean {
  const aimed = byName.get(target(link))
  const isPart = (element: Element): boolean => /^(?:h[1-6]|table|figure)$/u.test(element.name)
  return (
    link.attribs['data-reference'] !== undefined ||
    (aimed !== undefined && (isPart(aimed) || DomUtils.existsOne(isPart, aimed.children)))
  )
}

/** The list or section that holds nothing but notes goes with them, its rule and heading too. */
function leaveAround(body: Element, left: Set<Node>): void {
  const { parent } = body
  if (!parent || !('attribs' in parent) || left.has(parent) || parent.name === 'body') return
  const own = parent.children.filter(
    (child) => !left.has(child) && !/^(?:hr|h[1-6])$/u.test('name' in child ? child.name : ''),
  )
  if (own.some((child) => DomUtils.textContent(child).trim() !== '')) return
  left.add(parent)
  leaveAround(parent, left)
}

/** A sign that one note alone is printed with is its label; all others are counted through. */
function labelled(marked: readonly { link: Element; body: Element; printed: string }[]) {
  const labelOf = new Map<Node, string>()
  const bodies = new Map<string, Element>()
  let count = 0
  for (const { link, body, printed } of marked) {
    const isOwn = SIGNS.test(printed) && marked.filter((other) => other.printed === printed).length === 1
    const label = isOwn ? printed : String(++count)
    labelOf.set(link, label)
    bodies.set(label, body)
  }
  return { labelOf, bodies }
}

/** The element that is the whole note: what the marker leads to, or what that stands in. */
function holderOf(aimed: Element): Element {
  let here: Element = aimed
  while (!HOLDERS.has(here.name) && here.parent && 'attribs' in here.parent) here = here.parent
  return here
}

const isWithinAny = (node: Node, holders: ReadonlySet<Node>): boolean =>
  [...holders].some((holder) => 'attribs' in holder && isWithin(node, holder))

function isWithin(node: Node, holder: Element): boolean {
  for (let here: Node | Element['parent'] = node; here; here = here.parent) if (here === holder) return true
  return false
}
