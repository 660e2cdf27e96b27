/**
 * One event out of its mentions.
 *
 * <p>Expected in one article and done in the next is one event with a history, as long as who, what and when agree.
 */
package org.sitrep.engine.link.event;
