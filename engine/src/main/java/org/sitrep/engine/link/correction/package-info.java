/** What a desk decides by hand, and what it means for documents, names and stories. */
package org.sitrep.engine.link.correction;
