package org.sitrep.engine.model;

/**
 * The sixteen event types of PLOVER 2.0, and four that PLOVER has no place for.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">the PLOVER codebook</a>
 */
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    /** A mission or its people move. */
    RELOCATE("SANCTION"),
    /** A government advises its citizens to leave, or not to travel. */
    ADVISE("REQUEST"),
    /** People are brought or ordered out. */
    EVACUATE("RETREAT"),
    /** A mission, border, airport or airspace shuts. */
    CLOSE("SANCTION");

    private final String plover;

    EventType() {
        this.plover = name();
    }

    EventType(String plover) {
        this.plover = plover;
    }

    /** The PLOVER type that a strict PLOVER export writes in its stead. */
    public EventType plover() {
        return valueOf(plover);
    }
}
