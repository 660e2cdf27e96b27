package org.sitrep.engine.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a body of state, or between states, from an outlet: by its name or by the address. The rules are {@code official-bodies.tsv}. */
public final class OfficialBodies {
    private static final Pattern VOICE = Pattern.compile(
            "(?i)(?:(?:the|a|an|chief|deputy) )*(?<body>\\S.*?)[’']?s? (?:chief |deputy )?(?:spokes(?:man|woman|person|people)|press secretary)");
    private static final Pattern VOICE_OF = Pattern.compile(
            "(?i)(?:(?:the|a|an|chief|deputy) )*(?:spokes(?:man|woman|person|people)|press secretary) (?:for|of) (?:the )?(?<body>\\S.*)");

    private static final Pattern HOST = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*://)?(?:[^/@]*@)?(?<host>[^/:?#]+)");

    private final List<Pattern> names = new ArrayList<>();
    private final List<Pattern> hosts = new ArrayList<>();
    private final OutletNames outlets = new OutletNames();
    private final PhraseTable<Organisation> known = Organisation.known();

    public OfficialBodies() {
        for (Map<String, String> row : Table.load("official-bodies.tsv").rows()) {
            (row.get("where").equals("host") ? hosts : names).add(Pattern.compile(row.get("pattern")));
        }
    }

    /** Whether a name is such a body's. */
    public boolean isOfficial(String name) {
        return outlets.outlet(name).isEmpty()
                && names.stream().anyMatch(pattern -> pattern.matcher(name).find());
    }

    /** Whether an address is such a body's; no address that cannot be read is. */
    public boolean isOfficialAddress(String url) {
        Matcher host = HOST.matcher(url.strip());
        return host.lookingAt()
                && hosts.stream()
                        .anyMatch(pattern -> pattern.matcher(host.group("host").toLowerCase(Locale.ROOT))
                                .find());
    }

    /** The name under which a body is known, or the name itself. */
    public String canonical(String name) {
        return known.get(name).map(Organisation::name).orElse(name);
    }

    /** The body for which somebody speaks by office: that of "State Department spokesman". */
    public Optional<String> voiceOf(String role) {
        for (Pattern pattern : List.of(VOICE_OF, VOICE)) {
            var matcher = pattern.matcher(role);
            if (matcher.matches() && isOfficial(matcher.group("body"))) {
                return Optional.of(canonical(matcher.group("body")));
            }
        }
        return Optional.empty();
    }
}
