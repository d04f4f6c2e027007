import { listed } from './listed.ts'

/*
 * The words with which people name the place of a quotation, in text, in notes and in what e-readers put behind a copied
 * passage (Chicago 13 to 15, MLA, APA, Bluebook, OSCOLA; Apple Books, Kindle). Who cites in yet another way adds its words.
 */
/** What the number after it is. */
export const BEFORE_PAGE = listed('p pp pg pgs page pages at s seite')
export const BEFORE_NOTE = listed('n nn fn fns note notes footnote footnotes')
export const BEFORE_OTHER = listed('vol volume no nr issue number loc location locations chapter ch')

/** Words that a citation has besides the work's own: its author, title, journal and publisher. */
export const AROUND = listed(
  'ibid id idem op loc cit see also cf compare e g quoted cited qtd in and et al on of the from by trans emphasis added ' +
    'mine italics original author f ff passim supra edition ed kindle excerpt this material may be protected by ' +
    'copyright apple books ibooks source retrieved accessed available https http www doi org com',
)

/** Before the number of a note, these mean a note of whoever writes. */
export const OF_THE_WRITER = listed('supra infra above below')

/** Each of these alone shows that a text behind a quotation says where it is from, as a page or the author's name does. */
export const SIGNATURES = listed('excerpt kindle ibid source retrieved')
