/**
 * One line for each thing counted, with every number given for it.
 */
package org.sitrep.engine.link.figure;
