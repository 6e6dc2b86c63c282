import type { UserConfig } from 'vite'

export default {
  // Under this policy the page may load nothing but its own files, and make no code from text.
  preview: { headers: { 'Content-Security-Policy': "default-src 'self'" } },
  // The whole plan with its texts is one file; compressed it is a quarter of this.
  build: { chunkSizeWarningLimit: 1500 },
} satisfies UserConfig
