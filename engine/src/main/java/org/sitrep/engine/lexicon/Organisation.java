package org.sitrep.engine.lexicon;

import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.model.EntityType;

/**
 * An organisation that news names without introducing it.
 *
 * @param name its name in a report
 * @param type an organisation or a facility
 * @param country ISO 3166 alpha-2 code of the country it belongs to
 */
public record Organisation(String name, EntityType type, Optional<String> country) {

    /** The organisations of organisations.tsv, by every form of their names. */
    public static PhraseTable<Organisation> known() {
        PhraseTable<Organisation> table = new PhraseTable<>(true);
        for (Map<String, String> row : Table.load("organisations.tsv").rows()) {
            Organisation organisation = new Organisation(
                    row.get("name"),
                    EntityType.valueOf(row.get("type")),
                    Optional.of(row.get("country")).filter(code -> !code.isEmpty()));
            put(table, organisation, row.get("name"));
            for (String name : row.get("names").split(";", -1)) {
                put(table, organisation, name.strip());
            }
        }
        return table;
    }

    /** The bodies that every country has, by the lower-case forms of their names: "foreign ministry". */
    public static PhraseTable<Organisation> offices() {
        PhraseTable<Organisation> table = new PhraseTable<>(false);
        for (Map<String, String> row : Table.load("offices.tsv").rows()) {
            Organisation office =
                    new Organisation(row.get("office"), EntityType.valueOf(row.get("type")), Optional.empty());
            for (String name : row.get("names").split(";", -1)) {
                table.put(name.strip(), office);
            }
        }
        return table;
    }

    private static void put(PhraseTable<Organisation> table, Organisation organisation, String name) {
        if (!name.isEmpty()) {
            table.put(name, organisation);
            if (name.startsWith("the ")) {
                table.put(name.substring(4), organisation);
            }
        }
    }
}
