import type { openApiDocument } from './openapi.ts'
import type { Body, Call, Documentation, Parameter, Shape } from '../../src/site/docs/documentation.ts'
import { operations } from '../../src/contract/operations/operations.ts'
import type { Example } from './examples.ts'

/** As much of a JSON Schema as there is in the document. */
interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly default?: unknown
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
  readonly description?: string
}

/** As much of an OpenAPI operation as is shown. */
interface Described {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description: string
  readonly parameters?: readonly {
    readonly name: string
    readonly in: 'path' | 'query'
    readonly required?: boolean
    readonly description?: string
    readonly schema: Schema
  }[]
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content>>
}

const nameOf = ({ $ref }: Schema): string | null => $ref?.split('/').at(-1) ?? null

/** The name of the schema that a field holds, or lists, or may be. */
const shapeOf = (schema: Schema): string | null =>
  nameOf(schema) ??
  (schema.items ? shapeOf(schema.items) : null) ??
  schema.anyOf?.map(shapeOf).find((name) => name !== null) ??
  null

/** A schema as few words: "integer, 1 to 10, by default 3". */
function typeText(schema: Schema): string {
  const named = nameOf(schema)
  if (named) return named
  if (schema.anyOf) return schema.anyOf.map(typeText).join(' or ')
  const { type, minimum, maximum, items } = schema
  const basic = schema.enum
    ? `one of ${schema.enum.map((value) => JSON.stringify(value)).join(', ')}`
    : items
      ? `list of ${typeText(items)}${nameOf(items) || items.anyOf ? '' : 's'}`
      : schema.const === undefined
        ? [type].flat().join(' or ')
        : JSON.stringify(schema.const)
  const bounds =
    minimum === undefined ? '' : maximum === undefined ? `, ${minimum} or more` : `, ${minimum} to ${maximum}`
  const preset = schema.default === undefined ? '' : `, by default ${JSON.stringify(schema.default)}`
  return `${basic}${bounds}${preset}`
}

/** What a body may be, by media type. */
const bodiesOf = ({ content = {} }: Content): Body[] =>
  Object.entries(content).map(([type, { schema }]) => ({ type, shape: schema ? shapeOf(schema) : null }))

function callOf(path: string, method: string, operation: Described, example: Example): Call {
  const { parameters = [], requestBody, responses } = operation
  const body = example.sent.body === undefined ? null : JSON.stringify(example.sent.body, null, 2)
  const values = { ...example.sent.path, ...example.sent.query }
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    tag: operation.tags[0] ?? '',
    summary: operation.summary,
    description: operation.description,
    parameters: parameters.map((parameter): Parameter => ({
      name: parameter.name,
      in: parameter.in,
      required: parameter.required ?? false,
      type: typeText(parameter.schema),
      meaning: parameter.description ?? parameter.schema.description ?? '',
      value: String(values[parameter.name] ?? ''),
    })),
    body,
    accept: example.sent.accept ?? null,
    takes: requestBody ? bodiesOf(requestBody) : [],
    isOpen: operations.find(({ id }) => id === operation.operationId)?.secret === undefined,
    outcomes: Object.entries(responses).map(([status, response]) => ({
      status,
      description: response.description ?? '',
      bodies: bodiesOf(response),
    })),
  }
}

/** The fields of a schema, and behind each that holds an object without a name, the fields of that. */
function fieldsOf(schema: Schema, before = ''): Shape['fields'] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const within = [property, property.items, ...(property.anyOf ?? [])].find((part) => part?.properties)
    const type = within ? (property.items ? 'list of objects' : property.anyOf ? 'object or null' : 'object') : null
    const field = {
      name: before + name,
      required: schema.required?.includes(name) ?? false,
      type: type ?? typeText(property),
      shape: shapeOf(property),
      meaning: property.description ?? '',
    }
    // What the record holds is CSL-JSON's.
    return within && name !== 'record' ? [field, ...fieldsOf(within, `${before}${name}.`)] : [field]
  })
}

/** What the docs page shows, and the calls that llms.txt lists: the OpenAPI document, made short. */
export function documentation(
  document: ReturnType<typeof openApiDocument>,
  examples: ReadonlyMap<string, Example>,
): Documentation {
  const calls = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as Readonly<Record<string, Described>>).map(([method, operation]) =>
      callOf(path, method, operation, examples.get(operation.operationId) ?? { sent: {} }),
    ),
  )
  const shapes = Object.entries((document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>)
  return {
    tags: (document.tags ?? []).map(({ name, description = '' }) => ({ name, description })),
    calls,
    shapes: shapes.map(([name, schema]) => ({ name, fields: fieldsOf(schema) })),
  }
}
