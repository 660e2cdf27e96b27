/**
 * Where information comes from: forty articles may be one statement.
 *
 * <p>A count of documents says how often something was printed, a count of origins how many stand behind it. Start with
 * {@code OriginFinder}.
 */
package org.sitrep.engine.link.origin;
