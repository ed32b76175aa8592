/** A warehouse in memory for tests: DuckDB, compiled to WebAssembly. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDuckDB, type DuckDBBindings, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking'

export interface Warehouse {
  /** The result of a query as CSV. */
  readonly csv: (sql: string) => string
  readonly close: () => void
}

/** Opens a warehouse that has one table, made from a CSV text. */
export async function warehouseOf(table: string, csv: string): Promise<Warehouse> {
  const { resolve } = createRequire(import.meta.url)
  const bundle = (kind: 'mvp' | 'eh') => ({
    mainModule: resolve(`@duckdb/duckdb-wasm/dist/duckdb-${kind}.wasm`),
    mainWorker: '',
  })
  const folder = mkdtempSync(join(tmpdir(), 'journeyline-warehouse-'))
  const result = join(folder, 'result.csv')
  const db: DuckDBBindings = await createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new VoidLogger(),
    NODE_RUNTIME,
  )
  await db.instantiate(() => {})
  const connection = db.connect()
  db.registerFileText('table.csv', csv)
  connection.query(`CREATE TABLE ${table} AS SELECT * FROM read_csv('table.csv')`)
  return {
    csv(sql) {
      connection.query(`COPY (${sql}) TO '${result.replaceAll("'", "''")}' (HEADER, DELIMITER ',')`)
      return readFileSync(result, 'utf8')
    },
    close() {
      rmSync(folder, { recursive: true, force: true })
      connection.close()
      db.reset()
    },
  }
}
