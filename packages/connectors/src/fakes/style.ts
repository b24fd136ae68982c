/** The look of the fakes' own pages: plain, readable, unlike any real service. */
export const style = `
:root { color-scheme: light; --ink: #1c2430; --quiet: #4a5564; --line: #c3cad4; --link: #1a4f9c; --go: #1d6b45; --stop: #a3222f; --paper: #fff; --ground: #f3f5f8; --sign: #fff3c4 }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 18px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif }
a { color: var(--link); text-underline-offset: .15em }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid #1c2430; outline-offset: 2px; box-shadow: 0 0 0 6px #ffdd57 }
.skip { position: absolute; left: -999em } .skip:focus { position: static; display: block; padding: .5rem 1rem; background: var(--sign) }
header.top { background: var(--ink); color: #fff } header.top a { color: #fff; font-weight: 700; text-decoration: none }
.wide { max-width: 60rem; margin: 0 auto; padding: .75rem 1rem }
.sign { background: var(--sign); border-bottom: 1px solid #d9b93a } .sign p { margin: 0 auto }
main.wide { padding-top: 2rem; padding-bottom: 3rem } main:focus { outline: 0; box-shadow: none }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1.25rem } h2 { font-size: 1.35rem; line-height: 1.25; margin: 2rem 0 .75rem }
.sheet { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: 1.5rem; margin: 0 0 1.5rem } .sheet > h2:first-child { margin-top: 0 } .sheet > :last-child { margin-bottom: 0 }
.two { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr) } @media (min-width: 48rem) { .two { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start } }
label, legend { display: block; font-weight: 700; margin: 0 0 .25rem; padding: 0 } .field { margin: 0 0 1.25rem } fieldset { border: 0; margin: 0 0 1.25rem; padding: 0 }
.field label.small { font-weight: 400 } .hint { color: var(--quiet); margin: 0 0 .4rem } .row { display: flex; gap: 1rem; flex-wrap: wrap }
input { font: inherit; color: inherit; padding: .4rem .6rem; border: 2px solid var(--ink); border-radius: .25rem; background: #fff; width: 100%; min-height: 2.75rem } input.short { width: 6rem } input.mid { width: 16rem; max-width: 100% }
button, .button { display: inline-block; font: inherit; font-weight: 700; min-height: 2.75rem; padding: .5rem 1.25rem; border: 2px solid transparent; border-radius: .25rem; background: var(--go); color: #fff; text-decoration: none; cursor: pointer }
button.plain { background: #fff; color: var(--ink); border-color: var(--ink) }
.wrong input { border-color: var(--stop); border-width: 3px } .error { color: var(--stop); font-weight: 700; margin: 0 0 .4rem }
.problem { border: 4px solid var(--stop); border-radius: .25rem; background: #fff; padding: 1rem 1.25rem; margin: 0 0 1.5rem } .problem h2 { margin: 0 0 .5rem } .problem ul { margin: 0; padding-left: 1.25rem } .problem a { color: var(--stop); font-weight: 700 }
dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .4rem 1.25rem; margin: 0 } dt { font-weight: 700 } dd { margin: 0; overflow-wrap: anywhere } .sum { font-size: 1.75rem; font-weight: 700 }
table { border-collapse: collapse; width: 100% } caption { text-align: left; font-weight: 700; margin-bottom: .5rem } th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top } td.number { white-space: nowrap; font-variant-numeric: tabular-nums } @media (max-width: 30rem) { dl { grid-template-columns: minmax(0, 1fr) } dd + dt { margin-top: .5rem } thead { position: absolute; left: -999em } td { display: block } td.number { border: 0; padding-bottom: 0 } }
ol.mail { list-style: none; margin: 0; padding: 0 } ol.mail li { background: var(--paper); border: 1px solid var(--line); border-bottom: 0; padding: .9rem 1.25rem } ol.mail li:first-child { border-radius: .5rem .5rem 0 0 } ol.mail li:last-child { border-bottom: 1px solid var(--line); border-radius: 0 0 .5rem .5rem }
ol.mail h2 { font-size: 1.1rem; margin: 0 } ol.mail p { margin: .15rem 0 0; color: var(--quiet); overflow-wrap: anywhere }
.letter { overflow-wrap: anywhere } .letter p:first-child { margin-top: 0 } .tag { display: inline-block; border: 1px solid var(--line); border-radius: .25rem; padding: 0 .5rem; background: var(--ground); font-size: .9rem }
nav.pages { display: flex; gap: 1.5rem; margin-top: 1.25rem } form.find { display: flex; gap: .75rem; flex-wrap: wrap; align-items: end; margin: 0 0 1.5rem } form.find .field { margin: 0; flex: 1 1 16rem }
`
