import { addCopyButtons, offerSelection } from './copy.ts'
import { askInPage } from './ask.ts'
import { makeStops } from './roving.ts'
import { speaker } from './say.ts'
import { addShortcut } from './shortcut.ts'
import { showPlace } from './place.ts'
import { addLeaving } from '../../shell/leave.client.ts'

// What the page of the paper can do beyond reading, where scripts run. Nothing here is needed to read it.
const find = <E extends HTMLElement>(id: string, type: abstract new () => E): E => {
  const element = document.getElementById(id)
  if (!(element instanceof type)) throw new Error(`the page lacks #${id}`)
  return element
}

const say = speaker(find('said', HTMLElement))
const field = find('question', HTMLInputElement)
addCopyButtons(say)
makeStops(say)
offerSelection(say)
askInPage(
  {
    form: find('ask', HTMLFormElement),
    field,
    found: find('found', HTMLElement),
    promise: find('goes', HTMLElement),
    matches: find('matches', HTMLElement),
  },
  say,
)
addShortcut(field)
addLeaving()
const contents = find('contents', HTMLElement)
contents.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')) contents.hidePopover()
})
showPlace(find('place', HTMLElement), contents)
