import type { BookingCalendar, BookingChange, BookingRefund } from '@guildhall/schemas'
import { CheckboxField, RadioField } from '@guildhall/ui'
import { TypedField } from './typed-field.tsx'

type Change = (to: (now: BookingCalendar) => BookingCalendar, typing?: string) => void

const usual: BookingChange = { until: { daysBefore: 1, at: '12:00' }, refund: 'looked-at' }

const refunds: Record<BookingRefund, string> = {
  'given-back': 'The money is given back',
  kept: 'The money is kept',
  'looked-at': 'Somebody looks at it and decides',
}

/** Whether residents may choose another time or cancel, until when, and what then becomes of what they paid. */
export function BookingChangeSettings({ booking, change }: { booking: BookingCalendar; change: Change }) {
  const rule = booking.change
  const set = (part: Partial<BookingChange>, typing?: string) =>
    change((now) => ({ ...now, change: { ...(now.change ?? usual), ...part } }), typing)
  return (
    <fieldset className="dz-deadline">
      <legend className="gh-label">Changing and cancelling</legend>
      <CheckboxField
        label="Residents may choose another time, or cancel"
        isSelected={rule !== undefined}
        onChange={(isOn) =>
          change(({ change: _old, ...rest }) => (isOn ? { ...rest, change: usual } : (rest as BookingCalendar)))
        }
      />
      {rule ? (
        <>
          <TypedField
            label="Until how many days before"
            description="0 is the day of the booking itself"
            inputMode="numeric"
            value={String(rule.until.daysBefore)}
            mistake={(typed) =>
              /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= 365 ? '' : 'Enter a whole number from 0 to 365'
            }
            onChange={(typed) => set({ until: { ...rule.until, daysBefore: Number(typed) } }, 'change/days')}
          />
          <TypedField
            label="At what time of that day"
            value={rule.until.at}
            mistake={(typed) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(typed) ? '' : 'Enter a time such as 12:00')}
            onChange={(at) => set({ until: { ...rule.until, at } }, 'change/at')}
          />
          <RadioField
            label="If a paid booking is cancelled in time"
            value={rule.refund}
            options={Object.entries(refunds).map(([id, title]) => ({ id, title }))}
            onChange={(refund) => set({ refund: refund as BookingRefund })}
          />
        </>
      ) : null}
    </fieldset>
  )
}
