import type { Paper } from '../../paper/paper.ts'
import type { DocumentPart, Intent } from './intent.ts'
import { FRAME, only, PAPER, plain, vocabulary, withoutNames, WRITER } from './message.ts'

/** How a message asks for a part of the paper's description: what it must have, and what else it may have. */
interface Form {
  readonly part: DocumentPart
  readonly asks: RegExp
  readonly words: ReadonlySet<string>
}

const THIS =
  '(?:this|it|the|your|that)(?: (?:whole|entire|research|journal))?(?: (?:paper|article|study|text|essay|report|piece|document|analysis|publication|work|pdf))?'

const FORMS: readonly Form[] = [
  {
    part: 'note',
    asks: /^(?!.*\b(?:who|whose|name|names)\b).*(?:\beditors?\b|\beditorial\b|\b(?:opening|introductory|prefatory|preliminary|preceding|starting) (?:note|remark)\b|\b(?:note|remark|caveat|disclaimer|warning) (?:at|on|before|above|preceding|in front of) (?:the )?(?:very )?(?:top|start|beginning|front|opening|title page|1th page|abstract|paper|article|text)\b)/u,
    words: vocabulary(
      'editor editors editorial note notes remark comment preface foreword word opening introductory prefatory starting',
      'top start beginning front own page 1th title contain contains warn warns point points add adds wording text',
      'there reader readers caveat disclaimer warning preliminary preceding abstract journal think thinks own tell about did added before under above adds noted remarks wrote warn',
    ),
  },
  {
    part: 'citation',
    asks: /\b(?:cite|citing|citation|citations|bibtex|bibliographic|bibliography|reference|referencing|ris|chicago|mla|apa|harvard)\b/u,
    words: vocabulary(
      'citing citation citations reference references referencing bibtex ris chicago mla apa harvard style format entry',
      'bibliography bibliographic properly correctly correct proper footnote list works cited record details data full own',
      'homework class school use using i in text way formatted suggested recommended json csl turabian endnote zotero',
    ),
  },
  {
    part: 'title',
    asks: /\b(?:title|titled|entitled|headline)\b|\b(?:this|the|that) (?:paper|article|study|text|essay|report|piece|document|analysis|publication) (?:called|named)\b|\bname of (?:the|this) (?:paper|article|study|text|essay|report|piece|document|analysis|publication)\b|\b(?:paper|article|essay|document|study|text) name\b|\b(?:which|what) (?:paper|article|study|text|essay|document|publication|source)s? (?:is this|is it|are you|do you|are we|am i)\b|\bwhat (?:am i|are we) (?:reading|looking at)\b|\byour (?:source|sources|basis|text|document|material)\b|^what is this (?:paper|article|document|text|pdf|piece|study|essay|report)$|\bheading of (?:this|the) (?:paper|article|text|study)\b|\bwhat (?:are you|do you) (?:quoting|quote|answer|answering) (?:from|out of)\b/u,
    words: vocabulary(
      'carry carries bear bears go under know known title titled titles entitled headline called name named subtitle heading official correct wording exact',
      'book material basis looking answering answer answers reading quoting based using use source sources searching search working out',
    ),
  },
  {
    part: 'date',
    asks: new RegExp(
      `\\bwhen (?:was|did|is) ${THIS} (?:first |originally |actually |1th )?(?:published|written|printed|released|issued|appear|come out|made|date|from|finished|composed|out)\\b|\\b(?:publication|publishing|release|publish) (?:date|year|day)\\b|\\b(?:date|year|month) of ${THIS}\\b|\\bhow (?:old|recent|current|new|up to date|dated) (?:is|was) ${THIS}$|\\b(?:is|was) ${THIS} (?:still )?(?:recent|current|new|old|up to date|outdated|out of date|dated)$|\\b(?:which|what) (?:year|date|month)\\b|\\bhow (?:long ago|recently)\\b|\\bfrom when (?:is|was)\\b|\\bwhen .*(?:paper|article|study|essay|report|piece|analysis) .*(?:published|written|come out|appear|printed|released|finished)\\b|^(?:publication|published) (?:when|date|year)\\b|\\bwhen (?:was|did)(?: the author|) .*(?:write|wrote|written|publish|published) (?:this|it|the)\\b|\\b(?:date|year|month|day|time) of (?:publication|writing|issue|release|appearance|printing)\\b|^(?:the )?(?:date|year)$`,
      'u',
    ),
    words: vocabulary(
      'published written printed released issued appear come came made date dated dates year years month day finished',
      'valid time appearance writing issue printing public season today publication publishing release publish composed old recent recently current new long ago outdated appeared author',
      'write wrote originally 1th actual age since back writer out',
    ),
  },
  {
    part: 'journal',
    asks: /\b(?:journal(?! (?:article|paper)\b)|magazine|periodical|publisher|publishers|publishing house|copyright|copyrighted|licen[cs]ed?|volume|issue number|issn|(?:what|which) (?:issue|vol|publication))\b|\bwhere (?:was|is|did|has|can|could) .*\b(?:published|appear|appeared|printed|come out|been published)\b|\bwho (?:published|publishes|printed|brought out|owns|holds|put out|released|issued)\b|\bpublished (?:by|in|where)\b/u,
    words: vocabulary(
      'journal journals magazine periodical publisher publishers publishing house copyright copyrighted licence license',
      'licensed licenced volume issue number issn published publishes publish publication appear appeared appears printed',
      'owns own holds holder rights brought come came put released issued vol under originally press name academic reuse use',
      'terms owner academic carried carry ran run featured periodical printed located available',
    ),
  },
  {
    part: 'contents',
    asks: /\b(?:contents|outline|sections|chapters|headings|parts|structure|structured|organi[sz]ed|arranged|subdivided|divided|layout|subheadings|subsections)\b/u,
    words: vocabulary(
      'table contents outline sections chapters headings parts structure structured organised organized arranged divided',
      'subdivided layout list overview section chapter part split broken down order titles names called number contain contains',
      'consist consists comprise comprises cover covers set sub subheadings index built come comes order sequence go goes subsections titles title each short long',
    ),
  },
  {
    part: 'pages',
    asks: new RegExp(
      `\\bhow (?:long|big|short|lengthy) (?:is|was) ${THIS}(?: in pages)?$|\\bpage (?:range|numbers?|count|length|span|extent)\\b|\\bhow many (?:pages|words|sheets|sides)\\b|\\bnumber of (?:pages|words)\\b|\\bword count\\b|\\b(?:what|which) (?:pages?|page number) (?:does|do|is|are|was)\\b|\\b(?:what|which) pages\\b|\\blong read\\b|\\b(?:is|was) ${THIS} (?:long|short|lengthy|a short read)$|\\breading time\\b|\\blength of ${THIS}$|^length$|^pages$|\\bnumber (?:is|of) the (?:1th|last) page\\b|\\bwhich is the (?:last|final|1th) page\\b`,
      'u',
    ),
    words: vocabulary(
      'long big short lengthy page pages range numbers numbering number count length span extent words sheets sides',
      'read reading time start starts end ends begin begins finish finishes run runs last final 1th take total spans',
      'occupy occupies cover covers journal volume issue fill fills stop stops printed',
    ),
  },
  {
    part: 'methods',
    asks: new RegExp(
      `^(?!.*\\b(?:where|when|who)\\b).*(?:\\b(?:methodology|methods|method|research design|data collection)\\b|\\b(?:research|paper|study|article|analysis|report|work) (?:is |was |)(?:based|built|founded|grounded|rest|rests|researched|carried out|conducted)\\b|\\bhow (?:was|is|did|were|do) .*\\b(?:research|researched|gather|gathered|collect|collected|conducted|data|information|evidence)\\b|\\bhow many interviews\\b(?=.*\\b(?:paper|study|research|article|author)\\b)|\\bsample size\\b|\\b(?:what|which)(?: kinds? of| sorts? of)? (?:sources|data|material|evidence) (?:does|did|do|are|is|was|were)\\b|\\b(?:did|does|do) (?:he|she|they|the author|the authors) (?:do|conduct|carry out|use|make|rely on) (?:any |own |his own |their own )?(?:interviews|fieldwork|field work|field research|surveys?|research)\\b|\\bhow (?:were|was) ${THIS}?.*interviewees .*(?:chosen|selected|picked|found)\\b)`,
      'u',
    ),
    words: vocabulary(
      'methodology methods method design fieldwork field data collection based built founded grounded rest rests researched',
      'carried conducted done gather gathered collect collected information evidence material materials interviews sample',
      'size behind interviewees chosen selected picked found kind sources source used use obtain obtained came come did',
      'carry conduct rely relies survey surveys own draw draws basis approach empirical',
    ),
  },
  {
    part: 'about',
    asks: new RegExp(
      `\\b${THIS} (?:all |mainly |mostly |really |actually |generally |basically |only |even )?(?:about|on|cover|covers|deal with|deals with|discuss|argue|argues|say overall)$|\\b(?:summary|overview|gist|short version|quick version|big picture|the point|in a sentence|in 1 sentence|in one sentence|in a few words|in brief|in short|purpose|aim|goal|topics|themes|subjects|main (?:topics?|subjects?|themes?|concern|focus|question|issue)|research question|tldr|tl dr|nutshell|topic|subject|subject matter|theme|thesis|key (?:point|points|message|takeaway|takeaways|idea|ideas|findings?|arguments?|claims?)|main (?:point|points|message|takeaway|takeaways|idea|ideas|findings?|arguments?|claims?|conclusions?|thesis)|central (?:argument|claim|idea|thesis|point)|bottom line|takeaways?|overall (?:argument|conclusion|message|point)|message|argument)\\b|\\b(?:sum|boil) (?:it|this|the|that)\\b.*\\b(?:up|down)\\b|\\b(?:trying|try|tries|want|wants|set out|sets out) to (?:show|say|argue|prove|tell us)\\b|\\b(?:conclude|concludes|argue|argues|find|finds) (?:overall|in the end|in general|in short|in sum|altogether)\\b|\\bwhat (?:does|do|is) .*\\b(?:conclude|argue|arguing|about)$|\\bwhat (?:question|issue|problem|topic|subject|topics|issues|subjects)s? (?:does|do|is) ${THIS}\\b|^about$|\\bwhy (?:was|did) .*(?:written|write|wrote)\\b`,
      'u',
    ),
    words: vocabulary(
      'about roughly cover covers deal deals discuss discusses argue argues arguing overall general sum summary overview gist tldr',
      'nutshell topic subject theme thesis key point points message takeaway takeaways idea ideas finding findings argument',
      'arguments claim claims central bottom line trying try tries set sets conclude concludes conclusion conclusions short',
      'sentence sentences few words brief briefly main mainly mostly generally basically altogether end tl dr prove up boil version picture question issue problem topics issues subjects themes purpose aims goals focus focuses concern concerned answers address addresses treat treats raise raises explore explores investigate written wrote research raised',
      'boils matter author writer deals deal whole aim purpose answer',
    ),
  },
  {
    part: 'author',
    asks: /\bwho (?:\w+ )?wrote\b|\b(?:written by|authored|penned|author|authors|writer|writers|by whom)\b|\bwho (?:am i|are we) (?:reading|quoting)\b|\bwho is (?:behind|responsible for) (?:this|the)\b|\bwhose (?:paper|article|study|essay|work|report|text|analysis)\b|^by who\b|\bwho (?:has )?(?:made|created|produced) (?:this|the) (?:paper|article|study|report|text)\b/u,
    words: vocabulary(
      'wrote written authored penned author authors writer writers name names named reading quoting behind responsible',
      'several single only alone surname organisation organization institution work works working affiliation affiliated employer',
      'background credentials position person people called joint co employed belong belongs represent represents job academic expert journalist professor scientist scholar activist lawyer where for profession qualification qualified identity male female man woman american nationality',
    ),
  },
]

/** What may end any of these questions. */
const FILLER =
  /(?: (?:roughly|please|in short|in brief|briefly|in a nutshell|overall|anyway|exactly|actually|then|really|generally|mainly|mostly|again|though|thanks|by the way|do you know)){1,2}$/u

/** A message with the paper's own title as "this paper" and its authors' names as "the author". */
function impersonal(paper: Paper, asked: string): string {
  const title = plain(paper.record.title)
  const short = plain(paper.record.title.split(':')[0] ?? '')
  let text = asked.replace(title, 'this paper')
  if (short.includes(' ') && asked === short) text = 'this paper'
  return withoutNames(paper, text).replace(FILLER, '')
}

/** What asks for no more than this is short. */
const LONGEST = 200

/** A message about the paper itself: who wrote it, when, where it was published, how long it is. */
export function document(paper: Paper, message: string): Intent | null {
  if (message.length > LONGEST) return null
  const asked = impersonal(paper, message)
  const form = FORMS.find(({ asks, words }) => asks.test(asked) && only(asked, FRAME, PAPER, WRITER, words))
  return form ? { kind: 'document', part: form.part } : null
}
