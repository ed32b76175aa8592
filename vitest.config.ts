import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findBrowser } from './core/cli/browser.mjs'

/** Long enough for a slow machine: a test is about what happens, not how fast. */
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...timeouts,
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.{browser,e2e}.test.ts'],
          setupFiles: ['test/properties.setup.ts'],
        },
      },
      {
        test: {
          ...timeouts,
          name: 'e2e',
          include: ['test/**/*.e2e.test.ts'],
          globalSetup: ['test/build.setup.mjs'],
        },
      },
      {
        optimizeDeps: {
          include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', 'zod/mini'],
        },
        test: {
          ...timeouts,
          name: 'browser',
          include: ['test/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await findBrowser() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
