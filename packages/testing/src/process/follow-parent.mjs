import { flushCompileCache } from 'node:module'

/** Loaded with --import into a process under test: when the test is gone, even killed, the process goes too. */
if (process.channel) {
  process.channel.unref()
  process.once('disconnect', () => process.exit(1))
}

// A killed process writes no cache at its end, and tests kill most of theirs: it is written once everything is loaded.
setTimeout(flushCompileCache, 1_500).unref()
