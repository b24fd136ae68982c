import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the desk to static files under /desk/; in development it speaks to the API on port 4000. */
export default defineConfig({
  base: '/desk/',
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0 },
  server: { port: 4101, proxy: { '/api': 'http://127.0.0.1:4000' } },
})
