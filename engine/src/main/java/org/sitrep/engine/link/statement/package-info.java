/**
 * One statement out of its quotations, with the wordings that differ.
 *
 * <p>A quotation that was cut, altered or spliced on its way is kept as a variant and never silently mended.
 */
package org.sitrep.engine.link.statement;
