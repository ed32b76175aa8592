import type { Editor } from '../../figma-plugin/messages.ts'

/**
 * A script that makes a figma which does nothing but count, for measuring the plugin's own work inside an engine.
 * `callTime` is what a use of the API costs on the engine's clock, ms.
 */
export function countingFigma(editor: Editor, callTime: number): string {
  return `var EDITOR = ${JSON.stringify(editor)}\nvar CALL_TIME = ${callTime}\n${script}`
}

const script = `
var calls = 0
var outbox = []
var timers = []
var ids = 0
var mixed = Symbol('mixed')
var writes = 0
var counting = {
  get: function (object, field) {
    calls += 1
    return object[field]
  },
  has: function (object, field) {
    if (field === 'children') return object.type === 'FRAME' || object.type === 'SECTION' || object.type === 'PAGE'
    return field in object
  },
  set: function (object, field, value) {
    calls += 1
    writes += 1
    object[field] = value
    return true
  },
}
function counted(target) {
  return new Proxy(target, counting)
}
function written(work) {
  return function () {
    writes += 1
    return work.apply(this, arguments)
  }
}
var nodes = new Map()
var marked = []
var nothing = []
function Text() {
  this.characters = ''
  this.fontName = { family: 'Inter', style: 'Medium' }
  this.hasMissingFont = false
  this.fills = nothing
}
var ignored = written(function () {})
Text.prototype.setRangeFontName = ignored
Text.prototype.setRangeFontSize = ignored
Text.prototype.setRangeFills = ignored
Text.prototype.setRangeLineHeight = ignored
function Node(type, id) {
  this.type = type
  this.id = id
  this.parent = null
  this.x = 0
  this.y = 0
  this.width = 100
  this.height = 100
  this.removed = false
}
var common = Node.prototype
common.layoutMode = 'NONE'
common.minHeight = null
common.hasMissingFont = false
common.visible = true
common.characters = ''
common.fills = nothing
common.strokes = nothing
common.fontName = { family: 'Inter', style: 'Regular' }
common.connectorStart = {}
common.connectorEnd = {}
common.list = nothing
var ownOf = new WeakMap()
function adopt(parent, child, at) {
  var inner = ownOf.get(child)
  var old = inner.parent && ownOf.get(inner.parent)
  if (old) old.list.splice(old.list.indexOf(child), 1)
  inner.parent = parent
  var outer = ownOf.get(parent)
  if (outer.list === nothing) outer.list = []
  outer.list.splice(at < 0 ? outer.list.length : at, 0, child)
}
common.appendChild = written(function (child) { adopt(this, child, -1) })
common.insertChild = written(function (at, child) { adopt(this, child, at) })
common.remove = written(function () { ownOf.get(this).removed = true })
common.clone = written(function () { return copy(ownOf.get(this)) })
common.resize = common.resizeWithoutConstraints = written(function (w, h) { var own = ownOf.get(this); own.width = w; own.height = h })
common.setPluginData = written(function (key, value) {
  var own = ownOf.get(this)
  own.data = own.data || {}
  if (key === 'item' && !own.data[key]) marked.push(this)
  own.data[key] = value
})
common.getPluginData = function (key) { var data = ownOf.get(this).data; return (data && data[key]) || '' }
common.setRelaunchData = ignored
common.setTextStyleIdAsync = written(function () { return Promise.resolve() })
common.findAllWithCriteria = function (criteria) { return criteria.pluginData.keys[0] === 'item' && this !== page ? marked.slice(1) : [] }
common.setRangeFontName = ignored
common.setRangeFontSize = ignored
common.setRangeFills = ignored
common.setRangeLineHeight = ignored
Object.defineProperty(common, 'children', { get: function () { return this.list.slice() } })
Object.defineProperty(common, 'absoluteBoundingBox', { get: function () { return { x: this.x, y: this.y, width: this.width, height: this.height } } })
function node(type) {
  ids += 1
  var own = new Node(type, '1:' + ids)
  if (type === 'STICKY' || type === 'SHAPE_WITH_TEXT') own.text = counted(new Text())
  var proxy = counted(own)
  ownOf.set(proxy, own)
  nodes.set(own.id, proxy)
  return proxy
}
function copy(from) {
  var made = node(from.type)
  var own = ownOf.get(made)
  for (var field of Object.keys(from)) if (field !== 'id' && field !== 'parent' && field !== 'list' && field !== 'text') own[field] = from[field]
  own.data = undefined
  for (var i = 0; i < from.list.length; i += 1) adopt(made, copy(ownOf.get(from.list[i])), -1)
  if (from.type !== 'PAGE') adopt(page, made, -1)
  return made
}
var page = node('PAGE')
function created(type) {
  return written(function () {
    var made = node(type)
    adopt(page, made, -1)
    return made
  })
}
var onmessage
var ui = counted({ postMessage: function (message) { outbox.push(message) }, resize: function () {}, set onmessage(heard) { onmessage = heard } })
var styles = []
var variables = []
var collections = []
var figma = counted({
  editorType: EDITOR, command: 'new', mixed: mixed, ui: ui, currentPage: page,
  viewport: counted({ center: { x: 0, y: 0 }, scrollAndZoomIntoView: function () {} }),
  clientStorage: counted({ getAsync: function () { return Promise.resolve() }, setAsync: function () { return Promise.resolve() } }),
  variables: counted({
    getLocalVariableCollectionsAsync: function () { return Promise.resolve(collections) },
    getLocalVariablesAsync: function () { return Promise.resolve(variables) },
    createVariableCollection: function (name) { var made = counted({ id: 'c', name: name, defaultModeId: 'm', remove: function () {} }); collections.push(made); return made },
    createVariable: function (name, collection) { var made = counted({ id: 'v' + variables.length, name: name, variableCollectionId: 'c', setValueForMode: function () {} }); variables.push(made); return made },
    setBoundVariableForPaint: function (paint, field, variable) { return Object.assign({}, paint, { boundVariables: { color: { type: 'VARIABLE_ALIAS', id: variable.id } } }) },
  }),
  createTextStyle: function () { var made = counted({ id: 's' + styles.length, name: '', remove: function () {} }); styles.push(made); return made },
  getLocalTextStylesAsync: function () { return Promise.resolve(styles) },
  loadFontAsync: function () { return Promise.resolve() },
  listAvailableFontsAsync: function () { return Promise.resolve([]) },
  getNodeByIdAsync: function (id) { return Promise.resolve(nodes.get(id) || null) },
  showUI: function () {}, on: function () {}, commitUndo: function () {}, triggerUndo: function () {}, closePlugin: function () {}, notify: function () {},
  skipInvisibleInstanceChildren: false,
  createFrame: created('FRAME'), createText: created('TEXT'), createVector: created('VECTOR'), createEllipse: created('ELLIPSE'),
  createRectangle: created('RECTANGLE'), createPolygon: created('POLYGON'), createSection: created('SECTION'), createSticky: created('STICKY'),
  createShapeWithText: created('SHAPE_WITH_TEXT'), createConnector: created('CONNECTOR'), createLine: created('LINE'),
})
var __html__ = ''
var console = { error: function (error) { outbox.push({ type: 'mistake', error: String(error && error.stack || error) }) } }
var setTimeout = function (work) { timers.push(work); return timers.length }
var realNow = Date.now
Date.now = function () { return realNow() + calls * CALL_TIME }
`
