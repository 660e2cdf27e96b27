/**
 * Files, folders and standard input turned into documents.
 *
 * <p>Bad input becomes a problem with a code, and the rest goes on.
 */
package org.sitrep.app.input;
