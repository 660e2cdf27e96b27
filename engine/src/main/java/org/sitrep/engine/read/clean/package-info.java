/**
 * What of a page reports something, and what is furniture.
 *
 * <p>Links to other articles, labels, credits and embedded posts would otherwise be read as news. Start with
 * {@code Cleaner}, which gives every paragraph its role; {@code CreditReader} reads the lines that name who made the
 * article.
 */
package org.sitrep.engine.read.clean;
