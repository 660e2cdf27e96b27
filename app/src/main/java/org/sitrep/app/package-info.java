/**
 * What people run: the command line.
 *
 * <p>{@code Sitrep} has the main method and nothing else. The packages below read input, run commands and measure; all that
 * concerns the news itself is in the engine.
 */
package org.sitrep.app;
