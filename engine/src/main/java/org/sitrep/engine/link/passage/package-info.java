/**
 * Passages that two documents share.
 *
 * <p>They show who copied whom, that two undated articles are of one day, and where a quotation changed on its way.
 */
package org.sitrep.engine.link.passage;
