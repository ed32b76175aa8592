/**
 * Engines of the kind Figma runs plugins in: QuickJS, as new as it gets and of 2021. What the script may use of the
 * world lies outside and is reached through one function; objects are handles, so every look costs a call, as there.
 */
import { getQuickJS as getQuickJS2021 } from 'quickjs-2021'
import { getQuickJS, type QuickJSContext, type QuickJSWASMModule } from 'quickjs-emscripten'
import type { Engine } from './plugin.ts'

export type EngineName = 'newest' | '2021'
export const engineNames: readonly EngineName[] = ['newest', '2021']

export interface QuickJS {
  readonly run: Engine
  readonly dispose: () => void
}

/** A fresh engine. */
export async function quickjs(name: EngineName): Promise<QuickJS> {
  // Both versions have the same functions as far as they are used here.
  const module = (name === 'newest' ? await getQuickJS() : await getQuickJS2021()) as QuickJSWASMModule
  const vm = module.newContext()
  const bridge = bridgeTo(vm)
  return {
    run: (script, globals) => bridge.run(script, globals),
    dispose: () => {
      bridge.stop()
      vm.dispose()
    },
  }
}

type Wire =
  | { readonly t: 'v'; readonly v: string | number | boolean | null }
  | { readonly t: 'u' }
  | { readonly t: 'h' | 'f' | 'p'; readonly h: number }
  | { readonly t: 's'; readonly v: string }
  | { readonly t: 'a'; readonly v: readonly Wire[] }
  | { readonly t: 'o'; readonly v: { readonly [key: string]: Wire } }
  | { readonly t: 'c'; readonly c: number }
  | { readonly t: 'e'; readonly m: string }

function bridgeTo(vm: QuickJSContext) {
  const handles: unknown[] = []
  const symbols = new Map<string, symbol>()
  const timers = new Set<ReturnType<typeof setTimeout>>()
  let depth = 0
  let isStopped = false

  /** Runs something in the engine and everything that follows from it. */
  const turn = (work: () => void) => {
    if (isStopped) return
    if (depth > 0) return work()
    depth += 1
    try {
      work()
      const jobs = vm.runtime.executePendingJobs()
      if (jobs.error !== undefined) throw new Error(JSON.stringify(vm.dump(jobs.error)))
    } finally {
      depth -= 1
    }
  }

  /** Calls one of the prelude's functions with a message. */
  const tell = (name: string, message: unknown) =>
    turn(() => {
      const told = vm.getProp(vm.global, name)
      const given = vm.newString(JSON.stringify(message))
      vm.unwrapResult(vm.callFunction(told, vm.undefined, given)).dispose()
      given.dispose()
      told.dispose()
    })
  const callback = (id: number, given: readonly Wire[]) => tell('__call', [id, given])
  const settle = (id: number, isDone: boolean, value: Wire) => tell('__settle', [id, isDone, value])

  const encode = (value: unknown): Wire => {
    if (value === undefined) return { t: 'u' }
    if (
      value === null ||
      typeof value === 'string' ||
      typeof value === 'number' ||
      typeof value === 'boolean'
    )
      return { t: 'v', v: value }
    if (typeof value === 'symbol') {
      symbols.set(String(value), value)
      return { t: 's', v: String(value) }
    }
    if (typeof value === 'function') return { t: 'f', h: handles.push(value) - 1 }
    if (value instanceof Promise) {
      const id = handles.push(value) - 1
      value.then(
        (result: unknown) => settle(id, true, encode(result)),
        (error: unknown) => settle(id, false, { t: 'e', m: messageOf(error) }),
      )
      return { t: 'p', h: id }
    }
    if (Array.isArray(value)) return { t: 'a', v: value.map(encode) }
    if (Object.getPrototypeOf(value) === Object.prototype)
      return {
        t: 'o',
        v: Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, encode(entry)])),
      }
    return { t: 'h', h: handles.push(value) - 1 }
  }

  const decode = (wire: Wire): unknown => {
    switch (wire.t) {
      case 'u':
        return undefined
      case 'v':
        return wire.v
      case 's':
        return symbols.get(wire.v)
      case 'a':
        return wire.v.map(decode)
      case 'o':
        return Object.fromEntries(Object.entries(wire.v).map(([key, entry]) => [key, decode(entry)]))
      case 'c':
        return (...given: unknown[]) => callback(wire.c, given.map(encode))
      case 'h':
      case 'f':
      case 'p':
        return handles[wire.h]
      case 'e':
        return new Error(wire.m)
    }
  }

  const answer = (request: string): Wire => {
    const [what, target, field, given] = JSON.parse(request) as [string, number, string, Wire]
    try {
      const object = handles[target] as { [field: string]: unknown }
      if (what === 'get') return encode(object[field])
      if (what === 'has') return encode(field in object)
      if (what === 'set') {
        object[field] = decode(given)
        return { t: 'u' }
      }
      return encode((handles[target] as (...given: unknown[]) => unknown)(...(decode(given) as unknown[])))
    } catch (error) {
      return { t: 'e', m: messageOf(error) }
    }
  }

  const start = (globals: { readonly [name: string]: unknown }) => {
    const host = vm.newFunction('__host', (request) =>
      vm.newString(JSON.stringify(answer(vm.getString(request)))),
    )
    vm.setProp(vm.global, '__host', host)
    host.dispose()
    const world = {
      ...globals,
      setTimeout: (work: () => void, time: number) => {
        const timer = setTimeout(() => {
          timers.delete(timer)
          work()
        }, time)
        timers.add(timer)
        return handles.push(timer) - 1
      },
      clearTimeout: (id: number) => clearTimeout(handles[id] as ReturnType<typeof setTimeout>),
    }
    const names = Object.entries(world).map(
      ([name, value]) => `globalThis[${JSON.stringify(name)}] = __decode(${JSON.stringify(encode(value))})`,
    )
    vm.unwrapResult(vm.evalCode(`${prelude}\n${names.join('\n')}`)).dispose()
  }

  return {
    run(script: string, globals: { readonly [name: string]: unknown }) {
      start(globals)
      turn(() => vm.unwrapResult(vm.evalCode(script, 'main.js')).dispose())
    },
    stop() {
      isStopped = true
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** What runs inside before the script: handles look like the objects they stand for. */
const prelude = `
const callbacks = []
const waiting = new Map()
const known = new Map()
const marks = new Map()
const wireOf = new WeakMap()
const ask = (what, target, field, given) => {
  const answer = __decode(JSON.parse(__host(JSON.stringify([what, target, field, given]))))
  if (answer instanceof Failure) throw new Error(answer.message)
  return answer
}
class Failure { constructor(message) { this.message = message } }
globalThis.__decode = (wire) => {
  switch (wire.t) {
    case 'u': return undefined
    case 'v': return wire.v
    case 's': if (!marks.has(wire.v)) marks.set(wire.v, Symbol(wire.v)); return marks.get(wire.v)
    case 'a': return wire.v.map(__decode)
    case 'o': { const value = {}; for (const key in wire.v) value[key] = __decode(wire.v[key]); return value }
    case 'e': return new Failure(wire.m)
    case 'p': return new Promise((resolve, reject) => waiting.set(wire.h, { resolve, reject }))
    case 'f': return (...given) => ask('call', wire.h, '', __encode(given))
    case 'h': return objectFor(wire)
  }
}
const objectFor = (wire) => {
  if (known.has(wire.h)) return known.get(wire.h)
  const object = new Proxy({}, {
    get: (_, field) => typeof field === 'symbol' || field === 'then' ? undefined : ask('get', wire.h, field),
    set: (_, field, value) => { ask('set', wire.h, field, __encode(value)); return true },
    has: (_, field) => ask('has', wire.h, field),
  })
  known.set(wire.h, object)
  wireOf.set(object, wire)
  return object
}
globalThis.__encode = (value) => {
  if (value === undefined) return { t: 'u' }
  if (value === null || typeof value !== 'object' && typeof value !== 'function' && typeof value !== 'symbol') return { t: 'v', v: value }
  if (typeof value === 'symbol') return { t: 's', v: value.description }
  if (typeof value === 'function') return { t: 'c', c: callbacks.push(value) - 1 }
  if (wireOf.has(value)) return wireOf.get(value)
  if (value instanceof Error) return { t: 'e', m: value.message }
  if (Array.isArray(value)) return { t: 'a', v: value.map(__encode) }
  const fields = {}
  for (const key in value) fields[key] = __encode(value[key])
  return { t: 'o', v: fields }
}
globalThis.__call = (request) => {
  const [id, given] = JSON.parse(request)
  callbacks[id](...given.map(__decode))
}
globalThis.__settle = (request) => {
  const [id, isDone, value] = JSON.parse(request)
  const promise = waiting.get(id)
  waiting.delete(id)
  if (isDone) promise.resolve(__decode(value))
  else promise.reject(new Error(__decode(value).message))
}
`
