import type { Form } from './document-record.ts'
import { either, form, pattern, THIS, vocabulary } from './vocabulary.ts'

const POINT = either(
  'point points message takeaway takeaways idea ideas findings? arguments? claims? conclusions? thesis topics?',
  'subjects? themes? concern focus question issue',
)
const KIND = `(?:this|the) ${either('paper article text study essay report piece document pdf')}`
const AUTHOR = '(?:he|she|they|the authors?)'

/** What the paper says of itself as a whole: what it is about, its parts, its length, its methods. */
export const CONTENT_FORMS: readonly Form[] = [
  {
    part: 'contents',
    asks: pattern(
      form`\b
        ${either('contents outline sections chapters headings subheadings subsections parts structure structured')}\b`,
      String.raw`\b${either('organised organized arranged subdivided divided layout')}\b`,
    ),
    words: vocabulary(
      'table contents outline sections chapters headings parts structure structured organised organized arranged',
      'divided subdivided layout list overview section chapter part split broken titles title names called number',
      'contain contains consist consists comprise comprises cover covers set sub subheadings subsections index built',
      'come comes order sequence each short long',
    ),
  },
  {
    part: 'pages',
    asks: pattern(
      form`\bhow long is ${THIS}(?: in pages)?$|\bhow ${either('long big short lengthy')} (?:is|was) ${KIND}$`,
      form`\blength of ${THIS}$|^length$|
        ^pages$`,
      form`\bpage ${either('range numbers? count length span extent')}\b|\bhow many
        _${either('pages words sheets sides')}\b`,
      String.raw`\bnumber of (?:pages|words)\b|\bword count\b|\breading time\b|\blong read\b`,
      form`\b${either('what which')} (?:pages?|page number) ${either('does do is are was')}\b|\b
        ${either('what which')} pages\b`,
      String.raw`\b(?:is|was) ${THIS} ${either('long short lengthy a_short_read')}$`,
      String.raw`\bnumber (?:is|of) the (?:1th|last) page\b|\bwhich is the (?:last|final|1th) page\b`,
    ),
    words: vocabulary(
      'long big short lengthy page pages range numbers numbering number count length span extent words sheets sides',
      'read reading time start starts end ends begin begins finish finishes run runs last final 1th take total spans',
      'occupy occupies cover covers journal volume issue fill fills stop stops printed',
    ),
  },
  {
    part: 'methods',
    asks: pattern(
      form`^(?!.*\b(?:where|when|who)\b).*(?:\b
        ${either('methodology methods method research_design data_collection sample_size')}\b` +
        String.raw`|\b${either('research paper study article analysis report work')} (?:is |was |)` +
        String.raw`${either('based built founded grounded rest rests researched carried_out conducted')}\b` +
        form`|\bhow ${either('was is did were do')} .*\b
          ${either('research researched gather gathered collect collected conducted data information evidence')}\b` +
        String.raw`|\bhow many interviews\b.*\b${either('paper study research article author')}\b` +
        form`|\b${either('what which')}(?: kinds? of| sorts? of)? ${either('sources data material evidence')}
          _${either('does did do are is was were')}\b` +
        form`|\b${either('did does do')} ${AUTHOR} ${either('do conduct carry_out use make rely_on')} (?:
          ${either('any own his_own their_own')} )?` +
        String.raw`${either('interviews fieldwork field_work field_research surveys? research')}\b` +
        String.raw`|\bhow (?:were|was) (?:the )?interviewees ${either('chosen selected picked found')}\b)`,
    ),
    words: vocabulary(
      'methodology methods method design fieldwork field data collection based built founded grounded rest rests',
      'researched carry carried conduct conducted done gather gathered collect collected information evidence',
      'material materials size interviews interviewees sample behind chosen selected picked found kind kinds sort',
      'sorts sources source used use obtain obtained came come rely relies survey surveys own draw draws basis',
      'approach empirical',
    ),
  },
  {
    part: 'about',
    asks: pattern(
      String.raw`\b${THIS} (?:${either('all mainly mostly really actually generally basically only even')} )?` +
        `${either('about on cover covers deal_with deals_with discuss argue argues say_overall')}$|^about$`,
      form`\b
        ${either(
          'summary overview gist short_version quick_version big_picture the_point in_a_sentence in_1_sentence',
        )}\b`,
      form`\b
        ${either(
          'in_one_sentence in_a_few_words in_brief in_short tldr tl_dr nutshell bottom_line takeaways? message',
        )}\b`,
      form`\b${either('purpose aim goal topics? themes? subjects? subject_matter thesis research_question argument')}
        \b`,
      form`\b${either('key main central overall')} ${POINT}\b|\b(?:sum|boil) (?:it|this|the|that)\b.*\b(?:up|down)\b`,
      form`\b${either('trying try tries want wants set_out sets_out')} to ${either('show say argue prove tell_us')}\b`,
      form`\b${either('conclude concludes argue argues find finds')}
        _${either('overall in_the_end in_general in_short in_sum altogether')}\b`,
      String.raw`\bwhat (?:does|do|is) .*\b${either('conclude argue arguing about')}$`,
      String.raw`\bwhat ${either('questions? issues? problems? topics? subjects?')} (?:does|do|is) ${THIS}\b`,
      String.raw`\bwhy (?:was|did) .*${either('written write wrote')}\b`,
    ),
    words: vocabulary(
      'about roughly cover covers deal deals discuss discusses argue argues arguing overall general sum summary',
      'overview gist tldr tl dr nutshell topic topics subject subjects theme themes thesis key point points message',
      'takeaway takeaways idea ideas finding findings argument arguments claim claims central bottom line trying try',
      'tries set sets conclude concludes conclusion conclusions short sentence sentences few words brief briefly',
      'main mainly mostly generally basically altogether end prove boil boils down matter author writer whole aim',
      'aims purpose purposes goal goals answer answers version picture question issue issues problem focus focuses',
      'concern concerned address addresses treat treats raise raises raised explore explores explored investigate',
      'investigates written wrote research 1',
    ),
  },
]
