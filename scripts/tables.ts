import { aligned, ALIGNMENT, MAGIC, type Table, type TablesHeader, type TableType } from '../src/retrieval/tables.ts'

/** A table to be written, under its name. */
export type NamedTables = Readonly<Record<string, Table>>

/**
 * Writes tables into one file, for `readTables`; the same tables give the same bytes.
 *
 * @param madeFor what stands in the header, for the reader to compare
 */
export function writeTables(madeFor: TablesHeader['madeFor'], named: NamedTables): ArrayBuffer {
  let size = 0
  const places = Object.entries(named).map(([name, table]) => {
    const at = size
    size += aligned(table.byteLength)
    return { name, type: table.constructor.name as TableType, at, length: table.length }
  })
  const header = new TextEncoder().encode(JSON.stringify({ madeFor, tables: places } satisfies TablesHeader))
  const body = aligned(ALIGNMENT + header.length)
  const file = new ArrayBuffer(body + size)
  new Uint8Array(file).set(header, ALIGNMENT)
  for (const { name, at } of places) {
    const table = named[name] as Table
    new Uint8Array(file).set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), body + at)
  }
  new Uint32Array(file, 0, 3).set([MAGIC, header.length, file.byteLength])
  return file
}
