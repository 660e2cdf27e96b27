/**
 * What people run: the command line.
 *
 * <p>One class a command. A command reads its input, calls the engine, writes its result to standard output and answers
 * with an exit status; all that is worth testing in it is in the engine.
 */
package org.sitrep.app;
