/** Less than this has gone before anybody could read how far it is, in bytes. */
const WORTH_TELLING = 500_000

/**
 * A form with large files is sent by this script, so that the person sees how far it is; the server answers it as it answers any other post. Where
 * sending fails, the browser sends the form by itself and shows what it makes of that. `enhance` is called for a page that takes the place of this one.
 */
export function sayHowFarFilesAre(enhance: () => void): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type=file]')]
    const input = inputs.find(({ files }) => files?.length)
    const bytes = inputs.flatMap(({ files }) => [...(files ?? [])]).reduce((sum, { size }) => sum + size, 0)
    if (event.defaultPrevented || !input || bytes < WORTH_TELLING) return
    event.preventDefault()
    const told = tell(form, input.dataset['uploading'] ?? '')
    const request = new XMLHttpRequest()
    request.open('POST', form.action)
    request.upload.onprogress = ({ loaded, total }) => told.show(total > 0 ? loaded / total : 0)
    request.onload = () => follow(request, form.action, enhance)
    request.onerror = () => {
      told.remove()
      // Past this listener: the method sends no event.
      form.submit()
    }
    request.send(new FormData(form, event.submitter))
  })
}

/** A bar below the field, and its state in words for those who do not see it; said at each quarter, not more often. */
function tell(form: HTMLFormElement, words: string) {
  const box = document.createElement('div')
  box.className = 'app-progress'
  const bar = document.createElement('progress')
  bar.max = 1
  bar.setAttribute('aria-label', words)
  const status = document.createElement('p')
  status.className = 'govuk-body'
  status.setAttribute('role', 'status')
  box.append(status, bar)
  form.append(box)
  const show = (share: number) => {
    bar.value = share
    const text = `${words}: ${Math.floor(share * 4) * 25}%`
    if (status.textContent !== text) status.textContent = text
  }
  show(0)
  return { show, remove: () => box.remove() }
}

/** Goes where the server led, or shows the page that it answered with, such as one that says what is wrong. */
function follow(request: XMLHttpRequest, action: string, enhance: () => void): void {
  if (request.responseURL !== new URL(action, location.href).href) {
    location.assign(request.responseURL)
    return
  }
  const page = new DOMParser().parseFromString(request.responseText, 'text/html')
  document.title = page.title
  document.body.replaceWith(page.body)
  document.body.classList.add('js-enabled', 'govuk-frontend-supported')
  enhance()
}
