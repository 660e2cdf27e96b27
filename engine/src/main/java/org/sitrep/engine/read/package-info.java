/**
 * What one document says, read alone.
 *
 * <p>Each package below finds one kind of thing in an {@code AnalyzedPage}. Nothing here knows of a second document, so
 * documents can be read in parallel and the result kept. Reading order: {@code clean}, {@code time}, {@code place},
 * {@code entity}, {@code statement}, {@code figure}, {@code event}, which is also the order of {@code Pipeline.read}.
 */
package org.sitrep.engine.read;
