/**
 * The day of each document, stated or inferred from what it shares with others, and the day of each event.
 *
 * <p>What cannot be inferred stays unknown.
 */
package org.sitrep.engine.link.date;
