package org.sitrep.engine.model;

/** What a paragraph of a page is. */
public enum ParagraphRole {
    /** The headline. */
    TITLE,
    /** The article itself. */
    BODY,
    /** The words under a picture: evidence, but not running text. */
    CAPTION,
    /** A link to another article, or praise of the outlet's own product. */
    PROMO,
    /** Who wrote or contributed, and where it first appeared. */
    BYLINE,
    /** A post of somebody else's, set into the article. */
    EMBED,
    /** Whatever else is page furniture. */
    BOILERPLATE;

    /** Whether text of this role is read for what it reports. */
    public boolean reports() {
        return this == TITLE || this == BODY || this == CAPTION || this == EMBED;
    }
}
