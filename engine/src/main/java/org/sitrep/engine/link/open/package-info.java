/**
 * What the reports themselves say is not known or not decided.
 */
package org.sitrep.engine.link.open;
