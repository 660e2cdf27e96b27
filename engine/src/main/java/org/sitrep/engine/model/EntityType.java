package org.sitrep.engine.model;

/** What an entity is. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    PLACE,
    /** A building or site that acts or is acted on: an embassy, a base, an airport. */
    FACILITY,
    /** People without an organisation: protesters, residents, Russian forces. */
    GROUP
}
