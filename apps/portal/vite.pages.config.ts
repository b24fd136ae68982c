import { defineConfig } from 'vite'

/** Builds the pages into one module that Node imports to draw them; React is inside, in its production form. */
export default defineConfig({
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true },
  build: {
    ssr: 'src/pages/registry.tsx',
    outDir: 'dist/server',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'pages.js' } },
  },
})
