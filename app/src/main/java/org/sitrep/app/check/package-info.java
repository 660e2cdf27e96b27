/**
 * Whether the citations of a report hold, so that nobody need take our word.
 *
 * <p>It reads the report and the documents and nothing else of the engine.
 */
package org.sitrep.app.check;
