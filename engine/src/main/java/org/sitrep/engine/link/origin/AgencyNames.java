package org.sitrep.engine.link.origin;

import java.util.Map;
import java.util.TreeMap;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Origin;

/** Which of the known names are agencies'. */
final class AgencyNames {
    private AgencyNames() {}

    static Map<String, Origin.Kind> kinds() {
        Map<String, Origin.Kind> kinds = new TreeMap<>();
        Table.load("outlets.tsv")
                .rows()
                .forEach(row -> kinds.put(
                        row.get("name"), row.get("kind").equals("agency") ? Origin.Kind.AGENCY : Origin.Kind.OUTLET));
        return kinds;
    }
}
