import { expect, test } from '@jest/globals'
import decodeQR from 'qr/decode.js'
import { renderToStaticMarkup } from 'react-dom/server'
import { QrCode } from './qr-code.tsx'

/** The picture as a camera sees it, `scale` points for a square. */
function photograph(svg: string, scale = 4) {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) * scale
  const data = new Uint8Array(size * size * 3).fill(255)
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let down = 0; down < scale; down += 1)
      for (let right = 0; right < Number(length) * scale; right += 1)
        data.fill(0, ...span((Number(y) * scale + down) * size + Number(x) * scale + right))
  return { width: size, height: size, data }
}

function span(point: number): [number, number] {
  return [point * 3, point * 3 + 3]
}

test('a camera reads from the picture what was put into it', () => {
  const text =
    'otpauth://totp/Cyngor%20Si%C3%A2n:ada%40example.com?issuer=Cyngor%20Si%C3%A2n&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
  const svg = renderToStaticMarkup(<QrCode text={text} label="QR code" />)
  expect(decodeQR(photograph(svg))).toBe(text)
})

test('the picture has words for who cannot see it, and no style that the policy would refuse', () => {
  const svg = renderToStaticMarkup(<QrCode text="x" label="The key below says the same" />)
  expect(svg).toContain('role="img" aria-label="The key below says the same"')
  expect(svg).not.toContain('style=')
})
