/**
 * How fast, and how much memory: whole-process measurements and microbenchmarks. Not published.
 *
 * <p>{@code WholeProcess} is what a user would feel; the JMH classes watch single hot loops.
 */
package org.sitrep.bench;
