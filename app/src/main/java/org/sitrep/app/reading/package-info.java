/**
 * Reads many documents on several threads, in an order that does not depend on them.
 */
package org.sitrep.app.reading;
