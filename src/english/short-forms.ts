/** Short forms with an apostrophe, and how they are written out; in this order. */
export const SHORT_FORMS: readonly (readonly [form: RegExp, full: string])[] = [
  [/\bcan't\b/u, 'can not'],
  [/\bwon't\b/u, 'will not'],
  [/n't\b/u, ' not'],
  [/\blet's\b/u, 'let us'],
  [/\b(what|who|where|when|how|that|it|there|here)'s\b/u, '$1 is'],
  [/'re\b/u, ' are'],
  [/'m\b/u, ' am'],
  [/'ll\b/u, ' will'],
  [/'ve\b/u, ' have'],
  [/'d\b/u, ' would'],
  [/'s?(?!\p{L})/gu, ''],
]

/** Spellings that are common on phones, and how they are written out; "_" stands for a space. */
const TYPED_PAIRS =
  'pls=please plz=please plse=please wat=what wot=what wht=what thx=thanks ty=thanks u=you ur=your r=are abt=about im=i_am ' +
  'gimme=give_me lemme=let_me wanna=want_to gonna=going_to cannot=can_not cant=can_not wats=what_is wots=what_is ' +
  'whats=what_is whos=who_is wheres=where_is whens=when_is hows=how_is thats=that_is theres=there_is dont=do_not ' +
  'doesnt=does_not didnt=did_not isnt=is_not wasnt=was_not wouldnt=would_not couldnt=could_not'

/** The words that each of these spellings is written out as. */
export const TYPED: ReadonlyMap<string, readonly string[]> = new Map(
  TYPED_PAIRS.split(' ').map((pair) => {
    const [typed, full] = pair.split('=') as [string, string]
    return [typed, full.split('_')]
  }),
)
