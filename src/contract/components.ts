import type * as z from 'zod'
import { accuracy } from './accuracy.ts'
import { footnoteList, health, page, paperDocument, passageList, sectionList } from './reading.ts'
import { cslItem, source, sources } from './citations.ts'
import { askRequest, turn, checkRequest, questionAsked } from './requests.ts'
import {
  answer,
  answerFootnote,
  emphasis,
  askResponse,
  difference,
  footnote,
  pageTurn,
  passage,
  problem,
  remark,
  section,
  voice,
  whose,
} from './schemas.ts'
import { annotation, oembedResponse, positionSelector, quoteSelector } from './permalink.ts'
import { stretch, checkResponse } from './check.ts'
import { deadLetter, deadLetterList, questionAnswered } from './webhook.ts'

/** The schemas that the OpenAPI document names, so that generated clients have types of these names. */
export const components: Readonly<Record<string, z.ZodType>> = {
  AskRequest: askRequest(),
  Turn: turn(),
  AskResponse: askResponse,
  Answer: answer,
  AnswerFootnote: answerFootnote,
  Emphasis: emphasis,
  PageTurn: pageTurn,
  Voice: voice,
  WhoseWords: whose,
  VerifyRequest: checkRequest(),
  VerifyResponse: checkResponse,
  Stretch: stretch,
  Difference: difference,
  Remark: remark,
  PaperDocument: paperDocument,
  SectionList: sectionList,
  Section: section,
  PassageList: passageList,
  Passage: passage,
  FootnoteList: footnoteList,
  Footnote: footnote,
  Page: page,
  SourceList: sources,
  Source: source,
  CslItem: cslItem,
  Annotation: annotation,
  TextQuoteSelector: quoteSelector,
  TextPositionSelector: positionSelector,
  OEmbed: oembedResponse,
  QuestionAsked: questionAsked(),
  QuestionAnswered: questionAnswered,
  DeadLetterList: deadLetterList,
  DeadLetter: deadLetter,
  Accuracy: accuracy,
  Health: health,
  Problem: problem,
}
