/** Tests of built pages find them built from the sources as they are. */
export { build as setup } from '../build.mjs'
