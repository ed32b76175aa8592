/** Runs every check and every test, and ends with one plain line: "N passed, N failed". */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const report = join(root, 'node_modules', '.cache', 'tests.json')
const bin = (/** @type {string} */ path) => join(root, 'node_modules', path)

const checks = [
  { name: 'types', command: [bin('typescript/bin/tsc'), '-b'] },
  {
    name: 'format and lint',
    command: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'],
  },
  { name: 'lint with types', command: [bin('eslint/bin/eslint.js'), '--max-warnings=0', '.'] },
  { name: 'nothing unused', command: [bin('knip/bin/knip.js')] },
]

const results = checks.map(({ name, command }) => {
  const passed = run(command)
  console.log(`${name}: ${passed ? 'passed' : 'failed'}`)
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
})
const total = [...results, runTests()].reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}))
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

/** Tests that passed and failed; a file that could not be run counts as one failure. */
function runTests() {
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true })
  rmSync(report, { force: true })
  const vitest = bin('vitest/vitest.mjs')
  const passed = run([vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  const { numPassedTests, numFailedTests, testResults } = read(report)
  const unrun = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  const failed = numFailedTests + unrun
  return { passed: numPassedTests, failed: passed ? failed : Math.max(1, failed) }
}

/**
 * @param {string} file
 * @returns {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] }
  }
}

/** @param {readonly string[]} command */
function run(command) {
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status === 0
}
