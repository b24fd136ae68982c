import { defineConfig, type Plugin } from 'vite'

/** GDS Transport and the royal crest may be used on gov.uk only, so they are cut out of the stylesheet. */
function withoutGovukBrand(): Plugin {
  return {
    name: 'without-govuk-brand',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('govuk-frontend') || !id.endsWith('.css')) return null
      return (
        code
          .replaceAll(/@font-face\{font-family:GDS Transport[^}]*\}/g, '')
          .replaceAll('GDS Transport,arial', 'arial')
          // Two queries for Internet Explorer only, which the minifier cannot read.
          .replaceAll('screen\\0 and (min-width:40.0625em)', 'not all')
          .replaceAll('(min-width:0\\0)', '(max-width:0)')
          .replaceAll(/\/\*# sourceMappingURL=.*?\*\//g, '')
          .replaceAll('url(/assets/images/govuk-crest.svg)', 'none')
      )
    },
  }
}

/** Builds the stylesheet and the small script that browsers load, with hashed names. */
export default defineConfig({
  base: '/assets/portal/',
  publicDir: false,
  plugins: [withoutGovukBrand()],
  build: {
    outDir: 'dist/client',
    assetsDir: '',
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    rollupOptions: { input: ['src/client/client.ts', 'src/client/icon.svg'] },
  },
})
