export { type PortalOptions, portal } from './portal.ts'
export { loadRenderer, type Renderer, type RenderPage } from './render.ts'
