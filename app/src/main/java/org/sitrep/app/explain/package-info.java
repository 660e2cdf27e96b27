/**
 * How a line of a report came about, told from the report's JSON form alone.
 *
 * <p>{@code Explanation} writes it. It knows the form and not the records, so that what an item gains later, such as
 * reasons, is told too.
 */
package org.sitrep.app.explain;
