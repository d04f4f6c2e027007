import { ARTICLE_LENGTH } from '../../answer/bounds.ts'
import type { Spoken } from '../../languages/spoken.ts'
import { Linked } from '../shell/linked.tsx'
import { pages } from '../shell/page-list.ts'
import { useFiles } from '../shell/scripts.ts'
import { told } from '../shell/told.ts'
import { UNSENT } from '../shell/unsent.ts'
import { WhereItGoes } from '../shell/where-it-goes.tsx'
import { figure } from './figure.ts'

interface Props {
  text: string
  /** What does not fit in the text, for a person. */
  fault: string | undefined
  isPrivate: boolean
  /** The reader's language, undefined for English; `lang` names one in the address. */
  spoken: Spoken | undefined
  lang: string | undefined
}

/**
 * The field, and what the page's script needs beside it. In private mode the form can't be sent until the script is
 * there, which sends nothing.
 */
export function CheckForm({ text, fault, isPrivate, spoken, lang }: Props) {
  const to = lang === undefined ? pages.check.path : `${pages.check.path}?lang=${encodeURIComponent(lang)}`
  const own = spoken?.language
  const { local } = useFiles()
  return (
    <>
      <form class="check" id="check" method="post" action={`${to}#result`} enctype="multipart/form-data" lang={own}>
        {isPrivate ? null : <WhereItGoes what="text" privately={`${pages.check.path}?private`} spoken={spoken} />}
        <label for="quote">{told(spoken, 'A quotation, or a text with quotations in it')}</label>
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
        <p id="count">{told(spoken, 'At most {n} characters.', { n: figure(ARTICLE_LENGTH) })}</p>
        <p class="acts">
          <button disabled={isPrivate}>{told(spoken, 'Check')}</button>
        </p>
        {local ? (
          <p class="private">
            <label>
              <input id="private" type="checkbox" data-script={local.path} checked={isPrivate} disabled />{' '}
              {told(spoken, 'Check privately: nothing leaves this device')}
            </label>{' '}
            <span id="mode" role="status"></span>
          </p>
        ) : null}
        {isPrivate ? (
          <noscript>
            <p class="fault">
              <Linked
                text={told(
                  spoken,
                  'Private checking needs JavaScript. [Check without it]: the text is then sent to this service.',
                )}
                to={[to]}
              />
            </p>
          </noscript>
        ) : null}
        <p id="about">
          {told(
            spoken,
            'Where the text has quotation marks, what stands between them is checked; else all of it. Nothing is kept.',
          )}
        </p>
      </form>
      <div class="run" id="run" lang={own} hidden>
        <p role="status"></p>
        <progress max="1" value="0" aria-label={told(spoken, 'Checked so far')}></progress>
        <button type="button"></button>
      </div>
    </>
  )
}
