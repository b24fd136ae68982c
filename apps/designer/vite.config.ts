import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where `npm start` serves the API and the portal while the designer is being worked on. */
const server = 'http://localhost:4000'

export default defineConfig({
  base: '/designer/',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // An inlined asset would be a data: address, which the content security policy does not let in.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: {
    port: 4002,
    proxy: { '/api': server, '/preview': server, '/assets': server, '/portal': server },
  },
})
