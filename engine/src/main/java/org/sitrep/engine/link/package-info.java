/**
 * What the documents of one story say together.
 *
 * <p>{@code Evidence} is the ground of every item: days, identity, shared passages, origins. {@code Findings} is the
 * result. A false link claims that two newsrooms confirmed each other, so a linker in doubt leaves two things apart. The
 * order of the documents never matters.
 */
package org.sitrep.engine.link;
