/**
 * Which documents are about one happening.
 *
 * <p>{@code StoryIndex} places a document when it arrives and never looks ahead, so that a stream costs the same at the
 * millionth document as at the thousandth. Late evidence may merge and split stories; {@code StoryLedger} says where
 * each document stands. It is the only part that depends on the order.
 */
package org.sitrep.engine.link.story;
