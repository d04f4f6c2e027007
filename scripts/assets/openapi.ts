import * as z from 'zod'
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi'
import { components, componentsOfSeveral } from '../../src/contract/components.ts'
import { type Answer, ERRORS, type Operation, TAGS } from '../../src/contract/operations/operation.ts'
import { operations } from '../../src/contract/operations/operations.ts'
import { type SeveralOperation, severalOperations } from '../../src/contract/operations/several.ts'
import { problem } from '../../src/contract/schemas.ts'
import { authorsOf } from '../../src/paper/record.ts'
import type { BibliographicRecord } from '../../src/paper/types.ts'
import type { Example } from './examples.ts'
import { explain } from './explain.ts'

/** What the contract calls its version; it changes with the interface, not with the paper. */
const INTERFACE_VERSION = '1.0.0'

type Document = ReturnType<typeof createDocument>
type Schema = z.core.JSONSchema.BaseSchema

/** How the document names the operator's token. */
const OPERATOR = 'operator'

const ERROR_HEADERS: Readonly<Record<number, z.ZodObject>> = {
  405: z.object({ Allow: z.string().describe('The methods that the address answers to.') }),
  429: z.object({ 'Retry-After': z.string().describe('Seconds to wait.') }),
  503: z.object({
    'Retry-After': z.string().optional().describe('Seconds to wait, where it is worth asking again.'),
  }),
}

const etag = z.string().describe('Tells this version from others; send it in `If-None-Match`.')

type AnyOperation = Operation | SeveralOperation

/** The errors of a call, those that every call can bring among them. */
const errorsOf = ({ errors, isUncounted }: AnyOperation): (keyof typeof ERRORS)[] =>
  [...errors, 405 as const, ...(isUncounted ? [] : [429 as const])].toSorted((a, b) => a - b)

/** What a call brings when nothing is wrong, as a response: its examples are of its first media type. */
function response({ description, content = {}, headers }: Answer, isCached: boolean, example: unknown) {
  const shape = { ...headers?.shape, ...(isCached ? { ETag: etag } : {}) }
  const types = Object.entries(content).map(([type, schema], index) => [
    type,
    { schema, ...(index === 0 && example !== undefined ? { example } : {}) },
  ])
  return {
    description,
    ...(types.length > 0 ? { content: Object.fromEntries(types) } : {}),
    ...(Object.keys(shape).length > 0 ? { headers: z.object(shape) } : {}),
  }
}

const problemResponse = (status: keyof typeof ERRORS, theirs?: z.ZodType) => ({
  description: ERRORS[status],
  content: {
    'application/problem+json': { schema: problem },
    ...(theirs ? { 'application/json': { schema: theirs } } : {}),
  },
  ...(ERROR_HEADERS[status] ? { headers: ERROR_HEADERS[status] } : {}),
})

function operationObject(operation: AnyOperation, example: Example): ZodOpenApiOperationObject {
  const { id, tag, summary, description, parameters, body, answers, isCached = false, secret, theirErrors } = operation
  const bodyTypes = Object.entries(body ?? {}).map(([type, schema], index) => [
    type,
    { schema, ...(index === 0 ? { example: example.sent.body } : {}) },
  ])
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    ...(secret === 'token' ? { security: [{ [OPERATOR]: [] }] } : {}),
    ...(parameters ? { requestParams: parameters } : {}),
    ...(body ? { requestBody: { required: true, content: Object.fromEntries(bodyTypes) } } : {}),
    responses: Object.fromEntries([
      ...answers.map((answer, index) => [
        answer.status,
        response(answer, isCached && answer.status === 200, index === 0 ? example.answer : undefined),
      ]),
      ...(isCached ? [[304, { description: 'It is still the version that the ETag names.' }]] : []),
      ...errorsOf(operation).map((status) => [status, problemResponse(status, theirErrors?.[status])]),
    ]),
  }
}

/** That a list ends with its last named item is said by `maxItems`; many tools that read OpenAPI take no schema that is `false`. */
function withoutFalseItems(schema: Schema): void {
  if (schema.items === false) schema.items = {}
}

/** Bounds that are only those of a JavaScript integer say nothing. */
function withoutSafeBounds(schema: Schema): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
}

/**
 * The OpenAPI 3.1 document of the interface.
 *
 * @param examples by operation, what a call sends and what came back
 * @param base what the addresses of one of several papers begin with
 * @throws Error when a field has no meaning, or an operation no example
 */
export function openApiDocument(
  record: BibliographicRecord,
  examples: ReadonlyMap<string, Example>,
  base = '',
): Document {
  const work = [authorsOf(record), `“${record.title},”`].filter(Boolean).join(', ')
  const about = `Answers questions about one paper, ${work} by quoting it word for word with its footnotes resolved, or says that the paper does not say. Ibid never writes a word in the paper’s name. ${UNKEPT}`
  return documentOf(operations, examples, { about, base, schemas: components })
}

const UNKEPT = 'A question is neither logged nor stored nor passed on. Offsets count UTF-16 code units.'

/**
 * The OpenAPI 3.1 document of what a service of several papers answers over all of them.
 *
 * @param titles of the papers
 * @throws Error when a field has no meaning, or an operation no example
 */
export function openApiOfSeveral(titles: readonly string[], examples: ReadonlyMap<string, Example>): Document {
  const named = titles.map((title) => `“${title}”`).join(', ')
  const about = `Answers questions about ${titles.length} papers, ${named}, by quoting them word for word with their footnotes resolved, or says that they do not say. Each paper has an interface of its own below its address; \`/v1/papers\` lists them. ${UNKEPT}`
  return documentOf(severalOperations, examples, { about, base: '', schemas: componentsOfSeveral })
}

const SECURITY = {
  [OPERATOR]: { type: 'http', scheme: 'bearer', description: 'The operator’s token (WEBHOOK_OPERATOR_TOKEN).' },
} as const

interface Described {
  readonly about: string
  readonly base: string
  readonly schemas: Readonly<Record<string, z.ZodType>>
}

function documentOf(
  described: readonly AnyOperation[],
  examples: ReadonlyMap<string, Example>,
  { about, base, schemas }: Described,
): Document {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const operation of described) {
    const example = examples.get(operation.id)
    if (!example) throw new Error(`${operation.id} has no example`)
    const path = (paths[operation.path] ??= {})
    path[operation.method.toLowerCase()] = operationObject(operation, example)
  }
  const document = createDocument(
    {
      openapi: '3.1.1',
      info: {
        title: 'Ibid',
        version: INTERFACE_VERSION,
        summary: 'Ask the paper, get the paper’s own words.',
        description: about,
        license: { name: 'MIT (the code; the paper is quoted with its source)', identifier: 'MIT' },
      },
      servers: [{ url: base || '/' }],
      security: [],
      tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
      paths,
      components: {
        schemas,
        ...(described.some(({ secret }) => secret === 'token') ? { securitySchemes: SECURITY } : {}),
      },
    },
    {
      override({ jsonSchema }) {
        withoutSafeBounds(jsonSchema)
        withoutFalseItems(jsonSchema)
      },
    },
  )
  explain(document, examples)
  return document
}
