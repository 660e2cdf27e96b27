/**
 * When: expressions of time, and the day that a document states.
 *
 * <p>{@code TimeReader} finds the expressions as TIMEX3 does; {@code TimeResolver} gives them a value once the document's
 * day is known, which for an undated article is only after others have been read. {@code StatedDateReader} reads headers
 * and datelines.
 */
package org.sitrep.engine.read.time;
