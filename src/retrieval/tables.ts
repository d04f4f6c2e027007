/** The kinds of numbers that a table may hold. */
const TYPES = { Int8Array, Uint8Array, Uint16Array, Uint32Array, Float32Array } as const
export type TableType = keyof typeof TYPES
export type Table<T extends TableType = TableType> = InstanceType<(typeof TYPES)[T]>

/** Where a table lies in a file: `at` bytes after the header, `length` numbers long. */
interface TablePlace {
  readonly name: string
  readonly type: TableType
  readonly at: number
  readonly length: number
}

/** What stands at the front of a file, as JSON: what it was made for, and its tables. */
export interface TablesHeader {
  readonly madeFor: Readonly<Record<string, string>>
  readonly tables: readonly TablePlace[]
}

/** A file of tables, opened. */
export interface Tables {
  readonly madeFor: TablesHeader['madeFor']
  /** A table as it lies in the file, not copied. @throws Error when there is none of this name and type */
  readonly get: <T extends TableType>(name: string, type: T) => Table<T>
}

/** "IBID" in little-endian order: on a machine of the other order it reads as another number, and the file is refused. */
export const MAGIC = 0x44_49_42_49

/** Magic, length of the header, length of the file, and four bytes that are 0; the header and every table start at a multiple. */
export const ALIGNMENT = 16

/** The next place that a header or table may start at. */
export const aligned = (at: number): number => Math.ceil(at / ALIGNMENT) * ALIGNMENT

/**
 * Opens a file of tables (`scripts/tables.ts` writes them) without reading or copying it. Its length tells that it is
 * whole. That its bytes are right is for what carries them to prove: a deployed Worker, or a script with its hash.
 *
 * @throws Error when it is another file or not whole, or the machine is big-endian
 */
export function readTables(file: ArrayBuffer): Tables {
  const [magic, length = 0, size] = new Uint32Array(file, 0, Math.min(3, Math.floor(file.byteLength / 4)))
  if (magic !== MAGIC || size !== file.byteLength) throw new Error('a file of tables is damaged: npm run build:corpus')
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(file, ALIGNMENT, length))) as TablesHeader
  const body = aligned(ALIGNMENT + length)
  const places = new Map(header.tables.map((place) => [place.name, place]))
  return {
    madeFor: header.madeFor,
    get<T extends TableType>(name: string, type: T) {
      const place = places.get(name)
      if (place?.type !== type) throw new Error(`the file has no table ${name} of ${type}: npm run build:corpus`)
      return new TYPES[type](file, body + place.at, place.length) as Table<T>
    },
  }
}
