/**
 * Who is who over all documents of a story.
 *
 * <p>{@code EntityLinker} joins the entities of single documents; {@code Identity} answers who a mention is.
 */
package org.sitrep.engine.link.identity;
