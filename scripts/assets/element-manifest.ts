import { ATTRIBUTES, EVENTS, PARTS, PROPERTIES, type Row } from '../../src/site/embed/element-reference.ts'

/** A row that is about several names is a row for each. */
const each = (rows: readonly Row[]): { name: string; description: string }[] =>
  rows.flatMap(([names, description]) => names.split(', ').map((name) => ({ name, description })))

/** The `custom-elements.json` of the npm package, by which editors complete and explain the element (schema 2.1.0). */
export const elementManifest = (): object => ({
  schemaVersion: '2.1.0',
  modules: [
    {
      kind: 'javascript-module',
      path: 'ibid-chat.js',
      declarations: [
        {
          kind: 'class',
          name: 'IbidChat',
          description: 'The chat of an Ibid service.',
          tagName: 'ibid-chat',
          customElement: true,
          superclass: { name: 'HTMLElement' },
          attributes: each(ATTRIBUTES),
          events: each(EVENTS).map((event) => ({ ...event, type: { text: 'CustomEvent' } })),
          cssProperties: each(PROPERTIES),
          cssParts: PARTS.map((name) => ({ name })),
          members: ['ask', 'open', 'close'].map((name) => ({ kind: 'method', name })),
        },
      ],
      exports: [{ kind: 'js', name: 'IbidChat', declaration: { name: 'IbidChat' } }],
    },
    {
      kind: 'javascript-module',
      path: 'define.js',
      exports: [
        {
          kind: 'custom-element-definition',
          name: 'ibid-chat',
          declaration: { name: 'IbidChat', module: 'ibid-chat.js' },
        },
      ],
    },
  ],
})
