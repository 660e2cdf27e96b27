/**
 * One class a command, and what they share: options, streams, messages, exit statuses.
 *
 * <p>Start with {@code SitrepCommand}. {@code Session} holds the streams, so that a test runs a command in the same process.
 */
package org.sitrep.app.command;
