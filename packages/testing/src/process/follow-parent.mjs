/** Loaded with --import into a process under test: when the test is gone, even killed, the process goes too. */
if (process.channel) {
  process.channel.unref()
  process.once('disconnect', () => process.exit(1))
}
