package org.sitrep.engine.link.identity;

import java.util.Locale;
import org.sitrep.engine.lexicon.NameMatch;

/** The rules by which two documents' entities are taken for one. */
public enum MergeRule {
    SAME_NAME("both documents have this name"),
    HOME_BODY("every country has such a body, and the documents are about the same country"),
    SAME_PLACE("both names mean the same place of the gazetteer"),
    MIDDLE_NAME("first name and surname are the same, and what stands between does not differ"),
    NICKNAME("the surname is the same, and one first name is a form of the other"),
    INITIAL("the surname is the same, and the initial fits no other person of it"),
    TRANSLITERATION("the names are spellings of one sound"),
    TYPING_ERROR("the names are one slip of the hand apart, and nothing else about them differs"),
    COMPOUND_SURNAME("no other full name ends in this surname of two words"),
    ONLY_BEARER("no other person of this surname is named"),
    OFFICE("of all persons of this surname, only one has this office"),
    FOREMOST("of all persons of this surname, nearly all documents name only this one"),
    SAME_SURNAME("the surname is the same, and no document tells more"),
    GIVEN_NAME("another document calls this person by the same part of the name"),
    SAME_HOST("one country has one embassy in another"),
    SHORTER_NAME("no other name continues the shorter one"),
    ACRONYM("the letters are the initials of this name and of no other"),
    CORRECTION("a correction says so");

    private final String sentence;

    MergeRule(String sentence) {
        this.sentence = sentence;
    }

    /** The rule of two full names that agree. */
    static MergeRule of(NameMatch match) {
        return valueOf(match.name());
    }

    /** The rule's name in a report: "only-bearer". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String sentence() {
        return sentence;
    }
}
