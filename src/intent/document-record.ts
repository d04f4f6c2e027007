import type { DocumentPart } from './intent.ts'
import { either, form, pattern, THIS, vocabulary } from './vocabulary.ts'

/** How a message asks for a part of the paper's description: what it must have, and what else it may have. */
export interface Form {
  readonly part: DocumentPart
  readonly asks: RegExp
  readonly words: ReadonlySet<string>
}

const KIND = either('paper article study text essay report piece document analysis publication pdf')
const TOP = either('top start beginning front opening title_page 1th_page abstract paper article text')
const OUT = either('published written printed released issued appear come_out made date from finished composed out')

/** What the bibliographic record and the title page tell. */
export const RECORD_FORMS: readonly Form[] = [
  {
    part: 'note',
    asks: pattern(
      String.raw`^(?!.*\b(?:who|whose|name|names)\b).*(?:\beditors?\b|\beditorial\b` +
        String.raw`|\b${either('opening introductory prefatory preliminary preceding starting')} (?:note|remark)\b` +
        form`|\b${either('note remark caveat disclaimer warning')}
          _${either('at on before above preceding in_front_of')} (?:the )?(?:very )?${TOP}\b)`,
    ),
    words: vocabulary(
      'editor editors editorial note notes remark remarks comment preface foreword word opening introductory prefatory',
      'starting preliminary preceding caveat disclaimer warning top start beginning front own page 1th title abstract',
      'journal contain contains warn warns point points add adds added wording noted reader readers think thinks under',
      'before above wrote',
    ),
  },
  {
    part: 'citation',
    asks: pattern(
      form`\b
        ${either(
          'cite citing citation citations bibtex bibliographic bibliography reference referencing ris chicago mla apa',
          'harvard',
        )}\b`,
    ),
    words: vocabulary(
      'citing citation citations reference references referencing bibtex ris chicago mla apa harvard csl json',
      'turabian bibliography bibliographic properly correctly correct proper footnote endnote zotero list works',
      'cited record details data own style format entry homework class school use using way formatted suggested',
      'recommended',
    ),
  },
  {
    part: 'title',
    asks: pattern(
      String.raw`\b${either('title titled entitled headline')}\b`,
      String.raw`\b${either('this the that')} ${KIND} ${either('called named')}\b`,
      String.raw`\b${either('name heading')} of ${either('the this')} ${KIND}\b|\b${KIND} name\b`,
      String.raw`\b${either('which what')} (?:${KIND}|source)s? ${either('is_this is_it are_you do_you are_we am_i')}\b`,
      String.raw`\bwhat (?:am i|are we) (?:reading|looking at)\b|^what is this ${KIND}$`,
      String.raw`\bwhat (?:are you|do you) ${either('quoting quote answer answering')} (?:from|out of)\b`,
      String.raw`\byour ${either('source sources basis text document material')}\b`,
    ),
    words: vocabulary(
      'title titled titles entitled headline subtitle heading called name named official correct wording book material',
      'carry carries bear bears known under answering answer answers quoting based using use source sources searching',
      'search working basis',
    ),
  },
  {
    part: 'date',
    asks: pattern(
      String.raw`\bwhen (?:was|did|is) ${THIS} (?:${either('first originally actually 1th')} )?${OUT}\b`,
      String.raw`\bwhen .*\b${KIND} .*${either('published written come_out appear printed released finished')}\b`,
      form`\bwhen (?:was|did) (?:the author )?.*${either('write wrote written publish published')}
        _${either('this it the')}\b`,
      String.raw`\b${either('publication publishing release publish')} ${either('date year day')}\b`,
      String.raw`\b${either('date year month')} of ${THIS}\b|\b${either('which what')} ${either('year date month')}\b`,
      form`\b${either('date year month day time')} of
        _${either('publication writing issue release appearance printing')}\b`,
      form`\b(?:is|was) ${THIS} ${either('published written')} ${either('recently lately long_ago')}\b`,
      String.raw`\bhow ${either('old recent current new up_to_date dated')} (?:is|was) ${THIS}$`,
      form`\b(?:is|was) ${THIS} (?:still )?${either('recent current new old up_to_date outdated out_of_date dated')}$`,
      form`\bhow (?:long ago|recently)\b|\bfrom when (?:is|was)\b|^(?:publication|published) when\b|^(?:the )?
        (?:date|year)$`,
    ),
    words: vocabulary(
      'published written printed released issued appear come came made date dated dates year years month day time',
      'season finished publication publishing release publish composed old recent recently lately current new long ago',
      'outdated appeared appearance writing issue printing valid public today author write wrote originally 1th',
      'actual age since back writer',
    ),
  },
  {
    part: 'journal',
    asks: pattern(
      form`\bjournal(?! (?:article|paper)\b)|\b
        ${either('magazine periodical publishers? publishing_house copyright copyrighted')}\b`,
      form`\blicen[cs]ed?\b|\b${either('volume issue_number issn')}\b|\b${either('what which')}
        _${either('issue vol publication')}\b`,
      form`\bwhere ${either('was is did has can could')} .*\b${either('published appear appeared printed come_out')}
        \b`,
      form`\bwho ${either('published publishes printed brought_out owns holds put_out released issued')}\b|
        \bpublished ${either('by in where')}\b`,
    ),
    words: vocabulary(
      'journal journals magazine periodical publisher publishers publishing house copyright copyrighted licence',
      'license licensed licenced volume issue number issn published publishes publish publication appear appeared',
      'appears printed owns own holds holder rights brought came come put released issued vol under originally press',
      'name academic reuse use terms owner carry carried ran run featured located available',
    ),
  },
  {
    part: 'author',
    asks: pattern(
      form`\bwho (?:\w+ )?wrote\b|\b${either('written_by authored penned author authors writer writers by_whom')}\b|
        ^by who\b`,
      String.raw`\bwho (?:am i|are we) (?:reading|quoting)\b|\bwho is (?:behind|responsible for) (?:this|the)\b`,
      String.raw`\bwhose ${KIND}\b|\bwho (?:has )?${either('made created produced')} (?:this|the) ${KIND}\b`,
    ),
    words: vocabulary(
      'wrote written authored penned author authors writer writers name names named reading quoting behind',
      'responsible several single only alone joint co surname organisation organization institution work works',
      'working affiliation affiliated employer employed background credentials position person people called job',
      'belong belongs represent represents academic expert journalist professor scientist scholar activist lawyer',
      'profession qualification qualified identity male female man woman american nationality',
    ),
  },
]
