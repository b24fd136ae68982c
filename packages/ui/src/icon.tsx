const paths = {
  hall: 'M3 17h14M4 17v-7m4 7v-7m4 7v-7m4 7v-7M2.5 8 10 3l7.5 5v1h-15z',
  queue: 'M3 5h14M3 10h14M3 15h9',
  case: 'M3 6h5l1.5 2H17v8H3zM3 6V4h5l1 2',
  search: 'M9 14a5 5 0 1 0 0-10 5 5 0 0 0 0 10zm4-1 4 4',
  check: 'm4 10.5 4 4 8-9',
  'check-circle': 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zm-3-7 2.2 2.2L13.2 8',
  warning: 'M10 3.5 17.5 16h-15zM10 8v4m0 2v.1',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zm0-8v4.5M10 6.5v.1',
  error: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v5m0 2.5v.1',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zm0-11v4l3 2',
  close: 'm5 5 10 10M15 5 5 15',
  'chevron-down': 'm5 8 5 5 5-5',
  'chevron-left': 'm12 5-5 5 5 5',
  'chevron-right': 'm8 5 5 5-5 5',
  user: 'M10 10a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM3.5 17c.8-3 3.3-4.5 6.5-4.5s5.7 1.5 6.5 4.5',
  'sign-out': 'M8 4H4v12h4m4-9 3.5 3-3.5 3M15 10H8',
  calendar: 'M4 5h12v11H4zM4 8.5h12M7 3v3m6-3v3',
  card: 'M3 5h14v10H3zM3 8.5h14M6 12h3',
  mail: 'M3 5h14v10H3zm0 1 7 5 7-5',
  file: 'M5 3h6l4 4v10H5zM11 3v4h4',
  phone: 'M5 3h3l1.5 4-2 1.5a9 9 0 0 0 4 4l1.5-2 4 1.5v3c0 1-1 2-2 2C9 17 3 11 3 5c0-1 1-2 2-2z',
  plus: 'M10 4v12M4 10h12',
  bin: 'M4 6h12M8 6V4h4v2m-6.5 0 .7 10.5h7.6L14.5 6',
  edit: 'm4 16 .8-3.5L13 4.3 15.7 7l-8.2 8.2zM11.5 5.8l2.7 2.7',
  eye: 'M2.5 10c2-3.5 4.5-5 7.5-5s5.5 1.5 7.5 5c-2 3.5-4.5 5-7.5 5s-5.5-1.5-7.5-5zM10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  up: 'M10 16V4m-5 5 5-5 5 5',
  down: 'M10 4v12m-5-5 5 5 5-5',
  undo: 'M7 5 3.5 8.5 7 12M4 8.5h7.5a4 4 0 0 1 0 8H8',
  redo: 'm13 5 3.5 3.5L13 12m3-3.5H8.5a4 4 0 0 0 0 8H12',
  external: 'M8 5H4v11h11v-4M11 4h5v5m0-5-7 7',
  drag: 'M7 5v.1M7 10v.1M7 15v.1M13 5v.1M13 10v.1M13 15v.1',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  lock: 'M5 9h10v7H5zm2 0V6.5a3 3 0 0 1 6 0V9',
  download: 'M10 3v9m-4-4 4 4 4-4M4 16h12',
  star: 'm10 3 2.1 4.5 4.9.6-3.6 3.4.9 4.9L10 14l-4.3 2.4.9-4.9L3 8.1l4.9-.6z',
  refresh: 'M16 6v4h-4M16 10a6 6 0 1 0-1 4',
  more: 'M5 10v.1M10 10v.1M15 10v.1',
  note: 'M4 3h12v10l-4 4H4zM16 13h-4v4M7 7h6M7 10h4',
  minus: 'M4 10h12',
  fit: 'M4 7V4h3m6 0h3v3m0 6v3h-3m-6 0H4v-3M8 8h4v4H8z',
  link: 'M5 5h4v4H5zM11 11h4v4h-4zM9 7h4v4',
  keyboard: 'M2.5 6h15v9h-15zM5 9v.1M8 9v.1M11 9v.1M14 9v.1M6 12h8',
  branch: 'M10 3v5m0 0-5 4v5m5-9 5 4v5',
  ways: 'M10 3v3M4 6h12M4 6v9m6-9v9m6-9v9',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M8 4v12',
  plug: 'M7 3v4m6-4v4M5 7h10v3a5 5 0 0 1-10 0zM10 15v3',
  flag: 'M5 17V3h10l-2.5 3.5L15 10H5',
  target: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zm0-4a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  repair: 'M16 6.2 13.4 8.8 11.2 6.6 13.8 4a4 4 0 0 0-5.3 5L3.6 13.9l2.5 2.5L11 11.5a4 4 0 0 0 5-5.3z',
} as const

/** The name of a drawing in the kit. */
export type IconName = keyof typeof paths

/** Draws a small line picture; with a label it speaks for itself, without one it is decoration. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  if (!label) {
    return (
      <svg className="gh-icon" viewBox="0 0 20 20" aria-hidden="true">
        <path d={paths[name]} />
      </svg>
    )
  }
  return (
    <svg className="gh-icon" viewBox="0 0 20 20" role="img" aria-label={label}>
      <path d={paths[name]} />
    </svg>
  )
}
