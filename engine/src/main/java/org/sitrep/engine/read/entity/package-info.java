/**
 * Who: persons and organisations, with all their mentions in one document.
 *
 * <p>"Price" is nobody until "Ned Price" has been read, so names are found over the whole document and not sentence by
 * sentence. Start with {@code EntityReader}.
 */
package org.sitrep.engine.read.entity;
