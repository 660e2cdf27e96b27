/**
 * Dictionaries and the gazetteer, read from data files.
 *
 * <p>Rules are data, so that a reader of news can mend them without knowing Java. {@code Table} reads one file; every row
 * has an example that a test runs.
 */
package org.sitrep.engine.lexicon;
