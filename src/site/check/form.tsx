import { ARTICLE_LENGTH } from '../../answer/bounds.ts'
import { pages } from '../shell/page-list.ts'
import { scripts } from '../shell/scripts.ts'
import { UNSENT } from '../shell/unsent.ts'
import { WhereItGoes } from '../shell/where-it-goes.tsx'
import { figure } from './figure.ts'

interface Props {
  text: string
  /** What does not fit in the text, for a person. */
  fault: string | undefined
  isPrivate: boolean
}

/**
 * The field, and what the page's script needs beside it. In private mode the form can't be sent until the script is
 * there, which sends nothing.
 */
export function CheckForm({ text, fault, isPrivate }: Props) {
  return (
    <>
      <form class="check" id="check" method="post" action={`${pages.check.path}#result`} enctype="multipart/form-data">
        {isPrivate ? null : <WhereItGoes what="text" privately={`${pages.check.path}?private`} />}
        <label for="quote">A quotation, or a text with quotations in it</label>
        <textarea
          id="quote"
          name="quote"
          rows={6}
          required
          {...UNSENT}
          aria-describedby={fault ? 'fault count about' : 'count about'}
          aria-invalid={fault ? 'true' : undefined}
        >
          {/* A line break after the start tag would be dropped (HTML 13.1.2.5). */ text.startsWith('\n') ? '\n' : ''}
          {text}
        </textarea>
        <p id="fault" class="fault" role="alert">
          {fault}
        </p>
        <p id="count">At most {figure(ARTICLE_LENGTH)} characters.</p>
        <p class="acts">
          <button disabled={isPrivate}>Check</button>
        </p>
        {scripts.local ? (
          <p class="private">
            <label>
              <input id="private" type="checkbox" data-script={scripts.local.path} checked={isPrivate} disabled /> Check
              privately: nothing leaves this device
            </label>{' '}
            <span id="mode" role="status"></span>
          </p>
        ) : null}
        {isPrivate ? (
          <noscript>
            <p class="fault">
              Private checking needs JavaScript. <a href={pages.check.path}>Check without it</a>: the text is then sent
              to this service.
            </p>
          </noscript>
        ) : null}
        <p id="about">
          Where the text has quotation marks, what stands between them is checked; else all of it. Nothing is kept.
        </p>
      </form>
      <div class="run" id="run" hidden>
        <p role="status"></p>
        <progress max="1" value="0" aria-label="Checked so far"></progress>
        <button type="button"></button>
      </div>
    </>
  )
}
