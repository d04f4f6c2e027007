import { type Paper, type Passage, sentencesOf } from '../../../src/paper/paper.ts'
import { isOwnWork } from './parts.ts'

/** How many lines are asked for, of each kind, for every passage that somebody may ask about. */
const WANTED = { close: 3, far: 3, people: 1, gaps: 2 }

/** So many passages to a conversation, and to a line of calibration. */
const PER_DIALOGUE = 4
const PER_CALIBRATION = 2

/**
 * The text that a colleague, or any language model, fills in to make a question bank: what is wanted, in which form, and
 * the paper with its sentences counted. It needs no network and no knowledge of the project.
 */
export function bankBrief(paper: Paper): string {
  const asked = paper.passages.filter(isOwnWork)
  const count = (each: number): number => each * asked.length
  return `QUESTIONS FOR “${paper.record.title}”

Below is a paper, its sentences counted. Please write questions that people may ask about it. From them a search program
learns what people mean; nothing that you write is ever shown to anybody. You need nothing but this file.

Answer with one plain text file of the form below and nothing else in it: no comments, no bullets, no bold.
A line that begins with "#" opens a part. A line that begins with ";" is passed over.

# close
p4.2 a question that sentence 2 of p4 answers, in words close to the paper's
p4.1-3 p9.1 a question that three sentences of p4 answer, and p9.1 too: the best place first
p6.2,fn4 a question that a sentence answers together with note 4
# far
p4.2 a question with the same answer, in your own words, as somebody asks who has not read the paper
# people
p4.1-3 what visitors ask of their own accord: general questions, short ones, sloppy ones, misspelt ones
# gaps
p4 a question that sounds as if p4 answered it, but the paper does not say; false premises among them
# dialogues
p4.2 the first question of a conversation
p4.3 a second one that leans on it ("and in winter?")
- one on the subject that the paper does not answer
x one that has nothing to do with the paper
p9.1 one that changes the subject and stands by itself !
--
p7.1 the first question of the next conversation
# calibration
p12.1 p56.2 a question of another kind than all above, with every place that answers it
- a question on the subject that the paper does not answer
x a message that has nothing to do with the paper

How much: about ${count(WANTED.close)} lines under close (${WANTED.close} for each passage), ${count(WANTED.far)} under far, ${count(WANTED.people)} under people, ${count(WANTED.gaps)} under gaps,
${Math.ceil(asked.length / PER_DIALOGUE)} conversations of three to five turns, and ${Math.ceil(asked.length / PER_CALIBRATION) * 3} lines of calibration, a third of each kind. Less is welcome too.

What makes them good:
- Every question can be answered from the places named, by them alone.
- No two ask the same in nearly the same words.
- Ask about every passage, also about names, numbers and dates in it, and about what the notes say.
- Write as people write: short and long, polite and not, with and without a question mark.
- If you know a set of test questions for this paper, do not look at it. What is tested must not be learnt.

When it is done: npm run corpus:bank -- FOLDER --check FILE

THE PAPER

${asked.map((passage) => passageText(passage)).join('\n\n')}
`
}

function passageText(passage: Passage): string {
  const { id, section, text, footnotes } = passage
  const sentences = sentencesOf(passage).map(
    ({ start, end }, at) => `  ${id}.${at + 1} ${text.slice(start, end).trim()}`,
  )
  const notes = footnotes.map(({ footnote }) => `  fn${footnote.number} (a note) ${footnote.resolved}`)
  return [`${id}, in “${section.title}”`, ...sentences, ...notes].join('\n')
}
