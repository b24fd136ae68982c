import type { BookingCalendar, BookingWindow } from '@guildhall/schemas'
import { Button, CheckboxField } from '@guildhall/ui'
import { changeBooking } from '../commands/change-booking.ts'
import { freeId } from '../form/names.ts'
import { usePackage } from '../hooks/use-package.ts'
import { BookingChangeSettings } from './booking-change-settings.tsx'
import { mustNotBeEmpty, TypedField } from './typed-field.tsx'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** The calendar of a booking step: on which days, at what times, and how many at once. */
export function BookingSettings({ id }: { id: string }) {
  const { pack, run } = usePackage()
  const booking = pack.bookings[id]
  if (!booking) return null
  const { daysAhead, zones, windows, title } = booking
  const change = (to: (now: BookingCalendar) => BookingCalendar, typing?: string) =>
    run(changeBooking({ booking: id, title, change: to, typing }))
  const setWindow = (at: number, part: Partial<BookingWindow>, typing: string) =>
    change((now) => ({ ...now, windows: now.windows.with(at, { ...now.windows[at]!, ...part }) }), `${at}/${typing}`)
  const addWindow = () =>
    change((now) => {
      const last = now.windows.at(-1)!
      const fresh = freeId('time', 'time', new Set(now.windows.map((one) => one.id)))
      return { ...now, windows: [...now.windows, { ...last, id: fresh, title: 'Another time' }] }
    })
  const number = (label: string, value: number, set: (value: number) => void) => (
    <TypedField
      label={label}
      inputMode="numeric"
      value={String(value)}
      mistake={(typed) => (/^\d{1,3}$/.test(typed.trim()) ? '' : 'Enter a whole number')}
      onChange={(typed) => set(Number(typed))}
    />
  )
  return (
    <section className="gh-stack" aria-labelledby="booking-heading">
      <h3 id="booking-heading">Booking calendar “{title}”</h3>
      <TypedField
        label="Name of the calendar"
        value={title}
        maxLength={200}
        mistake={mustNotBeEmpty('a name')}
        onChange={(next) => change((now) => ({ ...now, title: next }), 'title')}
      />
      {number('First day offered, in days from today', daysAhead.from, (from) =>
        change((now) => ({ ...now, daysAhead: { ...now.daysAhead, from } }), 'from'),
      )}
      {number('Last day offered, in days from today', daysAhead.to, (to) =>
        change((now) => ({ ...now, daysAhead: { ...now.daysAhead, to } }), 'to'),
      )}
      <BookingChangeSettings booking={booking} change={change} />
      {Object.entries(zones).map(([zone, { title: name, weekdays: days }]) => (
        <fieldset key={zone} className="dz-outcomes">
          <legend className="gh-label">Days of “{name}”</legend>
          {weekdays.map((day, at) => (
            <CheckboxField
              key={day}
              label={day}
              isSelected={days.includes(at + 1)}
              onChange={(isOn) =>
                change((now) => {
                  const kept = days.filter((one) => one !== at + 1)
                  const next = isOn ? [...kept, at + 1].sort() : kept
                  return { ...now, zones: { ...now.zones, [zone]: { ...now.zones[zone]!, weekdays: next } } }
                })
              }
            />
          ))}
        </fieldset>
      ))}
      {windows.map((window, at) => (
        <fieldset key={window.id} className="dz-deadline">
          <legend className="gh-label">Time {at + 1}</legend>
          <TypedField
            label="What it is called"
            value={window.title}
            maxLength={200}
            mistake={mustNotBeEmpty('a name')}
            onChange={(next) => setWindow(at, { title: next }, 'title')}
          />
          {(['start', 'end'] as const).map((part) => (
            <TypedField
              key={part}
              label={part === 'start' ? 'From' : 'To'}
              value={window[part]}
              mistake={(typed) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(typed) ? '' : 'Enter a time such as 08:30')}
              onChange={(next) => setWindow(at, { [part]: next }, part)}
            />
          ))}
          {number('How many bookings it takes', window.capacity, (capacity) => setWindow(at, { capacity }, 'capacity'))}
          {windows.length > 1 ? (
            <Button
              size="small"
              variant="quiet"
              icon="bin"
              onPress={() => change((now) => ({ ...now, windows: now.windows.toSpliced(at, 1) }))}
            >
              Remove time {at + 1}
            </Button>
          ) : null}
        </fieldset>
      ))}
      <div>
        <Button size="small" icon="plus" onPress={addWindow}>
          Add a time
        </Button>
      </div>
    </section>
  )
}
