export { findBrowser } from '../core/cli/browser.mjs'
