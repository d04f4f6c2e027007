import { describe, expect, it } from 'vitest'
import { withoutReferences } from '../../src/wording/entities.ts'

describe('a character reference of HTML', () => {
  it.each([
    ['a mark by its name', '&ldquo;never&rdquo; &mdash; said', '“never” — said'],
    ['a letter with an accent by its name', 'Ren&eacute; &Uuml;ber', 'René Über'],
    ['a space that is not seen', 'a&nbsp;b', 'a\u00A0b'],
    ['a number', '&#8217;s and &#x2019;s', '’s and ’s'],
    ['a number of Windows-1252', 'a &#150; b', 'a – b'],
    ['what was encoded twice', '&amp;rsquo;s', '’s'],
  ])('is decoded: %s', (_, text, decoded) => expect(withoutReferences(text)).toBe(decoded))

  it.each([
    ['a name of no character', '&nosuch; &xacut;'],
    ['a number beyond the last character', '&#x110000; &#1114112;'],
    ['half a pair', '&#xD800; &#57343;'],
    ['the number 0', '&#0;'],
    ['no reference', 'R&D; &; &#;'],
  ])('stays as it is where it is %s', (_, text) => expect(withoutReferences(text)).toBe(text))
})
