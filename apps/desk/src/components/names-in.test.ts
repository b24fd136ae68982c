import { expect, test } from '@jest/globals'
import { namesIn } from './names-in.ts'

test('names are read one a line or with commas, each once', () => {
  expect(namesIn(' site-visited\n\npaid, site-visited ')).toEqual({ names: ['site-visited', 'paid'] })
  expect(namesIn('')).toEqual({ names: [] })
})

test('the first that can be no name is told', () => {
  expect(namesIn('site-visited\nSite Visited').problem).toContain('“Site”')
})
