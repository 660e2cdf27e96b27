/**
 * Where reports differ, side by side with their citations.
 *
 * <p>Which side is right is left to the reader.
 */
package org.sitrep.engine.link.difference;
