import type { createDocument } from 'zod-openapi'
import { MEANINGS } from '../../src/contract/meanings.ts'
import type { Example } from './examples.ts'

type Document = ReturnType<typeof createDocument>
type Operation = NonNullable<NonNullable<Document['paths']>[string]['get']>

/** As much of a JSON Schema as holds fields. */
interface Schema {
  description?: string
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
}

function meaningOf(component: string, field: string): string {
  const meaning = MEANINGS[`${component}.${field}`] ?? MEANINGS[field]
  if (meaning === undefined) throw new Error(`meanings.ts does not say what ${component}.${field} means`)
  return meaning
}

function explainFields(schema: Schema, component: string): void {
  for (const part of [schema.items, ...(schema.anyOf ?? [])]) if (part) explainFields(part, component)
  for (const [field, property] of Object.entries(schema.properties ?? {})) {
    property.description = meaningOf(component, field)
    // What the bibliographic record holds is CSL-JSON's to explain.
    if (field !== 'record') explainFields(property, component)
  }
}

function explainParameters(operation: Operation, { sent }: Example): void {
  for (const parameter of operation.parameters ?? []) {
    if (!('name' in parameter)) continue
    parameter.description ??= meaningOf(operation.operationId ?? '', parameter.name)
    parameter.example = { ...sent.path, ...sent.query }[parameter.name]
  }
}

/**
 * Writes the meaning of every field into an OpenAPI document, and into every parameter what it is in the example.
 *
 * @throws Error when a field has no meaning
 */
export function explain({ components, paths }: Document, examples: ReadonlyMap<string, Example>): void {
  for (const [name, schema] of Object.entries(components?.schemas ?? {})) explainFields(schema as Schema, name)
  for (const operation of Object.values(paths ?? {}).flatMap(({ get, post, delete: drop }) => [get, post, drop])) {
    const example = examples.get(operation?.operationId ?? '')
    if (operation && example) explainParameters(operation, example)
  }
}
