/** Watches a desk's own plan against a report: which of its indicators are met, and on what evidence. */
package org.sitrep.engine.report.tripwire;
