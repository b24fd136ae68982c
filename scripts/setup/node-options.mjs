/**
 * How Node runs what runs for long. V8 takes whatever survives for long while a program loads for a sign that later things made at the same place will
 * too, and puts them straight among the old ones. Ours do not: an event makes a case's state anew and forgets it. With that guess the engine takes in
 * a third of the events (`npm run bench -- advance`), for all that it makes waits for the next collection of everything.
 */
export const nodeOptions = ['--no-allocation-site-pretenuring']
