import map from './kingsmere-map.svg'

const en = {
  label: 'Map of the area. Use the arrow keys to move the pin, or select a point.',
  none: 'No point is chosen on the map.',
  chosen: (easting: number, northing: number) => `The pin is at easting ${easting}, northing ${northing}.`,
  clear: 'Take the pin away',
}

const cy: typeof en = {
  label: 'Map o’r ardal. Defnyddiwch y saethau i symud y pin, neu dewiswch bwynt.',
  none: 'Nid oes pwynt wedi’i ddewis ar y map.',
  chosen: (easting, northing) => `Mae’r pin yn nwyreiniad ${easting}, gogleddiad ${northing}.`,
  clear: 'Tynnu’r pin',
}

const steps: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** How many presses of an arrow key cross the map; with Shift a tenth of them do. */
const PRESSES = 100

/** Draws a map in the room that is kept above the boxes of a point. It only fills them in, so that what is posted is the same with and without it. */
export function enhance(): void {
  const words = document.documentElement.lang === 'cy' ? cy : en
  for (const holder of document.querySelectorAll<HTMLElement>('[data-module="app-place"]')) draw(holder, words)
}

function draw(holder: HTMLElement, words: typeof en): void {
  const [west = 0, south = 0, east = 0, north = 0] = (holder.dataset['area'] ?? '').split(' ').map(Number)
  const id = holder.dataset['field'] ?? ''
  const [easting, northing] = ['easting', 'northing'].map((part) => document.getElementById(`${id}-${part}`))
  if (!(easting instanceof HTMLInputElement) || !(northing instanceof HTMLInputElement)) return
  const part = (name: string) => holder.querySelector<HTMLElement>(`.app-place__${name}`)
  const [picture, said, clear] = [part('map'), part('said'), part('clear')]
  if (!picture || !said || !clear) return
  picture.tabIndex = 0
  picture.setAttribute('role', 'group')
  picture.setAttribute('aria-label', words.label)
  const image = document.createElement('img')
  image.src = map
  image.alt = ''
  const pin = document.createElement('span')
  pin.className = 'app-place__pin'
  picture.append(image, pin)
  clear.textContent = words.clear
  clear.hidden = false

  const point = () => {
    const [x, y] = [easting.value, northing.value].map((text) => Number(text.replace(/[\s,]/g, '')))
    return easting.value && northing.value && Number.isFinite(x) && Number.isFinite(y) ? { x: x!, y: y! } : undefined
  }
  const show = () => {
    const at = point()
    pin.hidden = at === undefined
    // Its place stays, so that the boxes below do not move when a point is chosen.
    clear.classList.toggle('app-place__clear--idle', at === undefined)
    said.textContent = at ? words.chosen(at.x, at.y) : words.none
    if (!at) return
    // Set through the object model: the page's policy allows no style in its text.
    pin.style.left = `${(100 * (at.x - west)) / (east - west)}%`
    pin.style.top = `${(100 * (north - at.y)) / (north - south)}%`
  }
  const put = (x: number, y: number) => {
    easting.value = String(Math.round(Math.min(east, Math.max(west, x))))
    northing.value = String(Math.round(Math.min(north, Math.max(south, y))))
    show()
  }
  picture.addEventListener('click', (event) => {
    const box = picture.getBoundingClientRect()
    const across = (event.clientX - box.left) / box.width
    const down = (event.clientY - box.top) / box.height
    put(west + across * (east - west), north - down * (north - south))
  })
  picture.addEventListener('keydown', (event) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const at = point() ?? { x: (west + east) / 2, y: (south + north) / 2 }
    const share = event.shiftKey ? 10 / PRESSES : 1 / PRESSES
    put(at.x + step[0] * share * (east - west), at.y + step[1] * share * (north - south))
  })
  clear.addEventListener('click', () => {
    easting.value = northing.value = ''
    show()
    picture.focus()
  })
  for (const box of [easting, northing]) box.addEventListener('input', show)
  show()
}
