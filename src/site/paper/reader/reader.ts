import { addCopyButtons, offerSelection } from './copy.ts'
import { askWhileTyping } from './ask.ts'
import { speaker } from './say.ts'
import { addShortcut } from './shortcut.ts'
import { showPlace } from './place.ts'

// What the page of the paper can do beyond reading, where scripts run. Nothing here is needed to read it.
const find = <E extends HTMLElement>(id: string, type: abstract new () => E): E => {
  const element = document.getElementById(id)
  if (!(element instanceof type)) throw new Error(`the page lacks #${id}`)
  return element
}

const say = speaker(find('said', HTMLElement))
const field = find('question', HTMLInputElement)
addCopyButtons(say)
offerSelection(say)
askWhileTyping({ form: find('ask', HTMLFormElement), field, found: find('found', HTMLElement) }, say)
addShortcut(field)
showPlace(find('place', HTMLElement))
