/** A warehouse in memory for tests: DuckDB, compiled to WebAssembly. */
import { createRequire } from 'node:module'
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
      connection.query(`COPY (${sql}) TO 'result.csv' (HEADER, DELIMITER ',')`)
      return new TextDecoder().decode(db.copyFileToBuffer('result.csv'))
    },
    close() {
      connection.close()
      db.reset()
    },
  }
}
