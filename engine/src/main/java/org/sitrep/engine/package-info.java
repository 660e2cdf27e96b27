/**
 * The library: documents in, report out.
 *
 * <p>{@link org.sitrep.engine.Pipeline} is the one class here and shows the whole method in order, one stage a line. Read
 * it first; then {@code model}, whose records are the project's words; then {@code read} for one document, {@code link}
 * for a story, {@code report} for what is written. {@code text}, {@code lexicon} and {@code language} are the ground
 * under them. Arrows only go down, and a test holds them.
 */
package org.sitrep.engine;
