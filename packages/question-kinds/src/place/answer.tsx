import { Input, type QuestionProps, questionError, Textarea } from '@guildhall/govuk-forms'
import { partOf } from '../clean-text.ts'
import { PartsGroup } from '../parts-group.tsx'
import { wordsIn } from '../words.ts'
import { place } from './model.ts'
import { mapOf } from './parts.ts'

/** The place in words first, which always works. A script puts the map above the boxes of its point, which can also be typed into. */
export function Place(props: QuestionProps) {
  const { id, name, schema, options } = props
  const words = wordsIn(props.context.language)
  const given = place.toRaw(props.answer)
  const map = mapOf(options)
  const field = (part: string) => ({
    id: `${id}-${part}`,
    name: `${name}[${part}]`,
    value: String(partOf(given, part) ?? ''),
    errorMessage: questionError(props, part),
  })
  const point = {
    classes: 'govuk-input--width-5',
    inputMode: 'numeric',
    autoComplete: 'off',
    spellCheck: false,
  } as const
  return (
    <PartsGroup props={props}>
      <Textarea {...field('description')} label={words.placeInWords} hint={words.placeExample} rows={3} />
      {schema.properties?.['postcode'] ? (
        <Input
          {...field('postcode')}
          label={words.placePostcode}
          classes="govuk-input--width-10"
          autoComplete="postal-code"
        />
      ) : null}
      {schema.properties?.['easting'] ? (
        <div
          className="app-place"
          {...(map && {
            'data-module': 'app-place',
            'data-field': id,
            'data-area': [map.west, map.south, map.east, map.north].join(' '),
          })}
        >
          {map ? <MapRoom /> : null}
          <p className="govuk-body">{words.gridHint}</p>
          <Input {...field('easting')} {...point} label={words.easting} />
          <Input {...field('northing')} {...point} label={words.northing} />
        </div>
      ) : null}
    </PartsGroup>
  )
}

/** Where the script puts its map. A page with scripts keeps the room free from the start, so that nothing moves when the map comes. */
function MapRoom() {
  return (
    <div className="app-place__room">
      <div className="app-place__map" />
      <p className="govuk-body app-place__said" aria-live="polite" />
      <button type="button" className="app-button-link app-place__clear" hidden />
    </div>
  )
}
