/**
 * Sets `$here` to the script's own address, in a module and in a classic script. Only a module may say `import.meta`, but
 * only in a module is `await` a keyword (ECMA-262, 13.1.1): there, a regular expression follows it; in a classic script it
 * is a name, a division follows, and a comment from the second stroke on.
 */
const HERE = 'let $here=document.currentScript?.src,g;typeof await/0/*/0/,$here=import.meta.url,0*/-0/g;'

/**
 * Makes a module a script that works as well where a page loads it without `type="module"`. All of it is in a block and a
 * function, so that no name of it becomes the page's.
 *
 * @param text a module that imports and exports nothing but by `import()`
 * @throws TypeError when it does not ask for its own address, and so needs none of this
 */
export function classicToo(text: string): string {
  if (!text.includes('import.meta.url')) throw new TypeError('the script does not ask for its own address')
  return `{${HERE}(()=>{"use strict";${text.replaceAll('import.meta.url', '$here')}})()}\n`
}
