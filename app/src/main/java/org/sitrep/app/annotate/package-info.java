/**
 * What was read in one document, as the JSON lines of docs/contract.md.
 */
package org.sitrep.app.annotate;
