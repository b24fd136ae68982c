import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Noto Sans has the letters of Welsh and of nearly every name in Latin, Greek or Cyrillic; its licence (OFL) lets it be embedded. */
export const fonts = {
  regular: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
}
