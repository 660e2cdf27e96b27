/**
 * Who said what: content, cue and speaker.
 *
 * <p>Quotations that run over several paragraphs are one statement, and an organisation may speak. The scheme is that of
 * PolNeAR: source, cue and content. Start with {@code StatementReader}.
 */
package org.sitrep.engine.read.statement;
