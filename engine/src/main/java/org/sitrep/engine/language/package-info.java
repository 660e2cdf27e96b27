/**
 * Sentences, words, parts of speech, names and dependencies.
 *
 * <p>The only package that knows the language library. {@code Analyzer} says what the others may expect;
 * {@code CoreNlpAnalyzer} fulfils it. Why this library and these models stands in docs/decisions.
 */
package org.sitrep.engine.language;
