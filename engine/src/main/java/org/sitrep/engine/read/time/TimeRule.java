package org.sitrep.engine.read.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.engine.model.TimeType;

/**
 * One rule of {@code time-rules.tsv}.
 *
 * @param name names it
 * @param pattern matches the lower-case words of a sentence; a class in braces in the file is a named group here
 * @param groups the names of the pattern's groups
 * @param type the type of what it finds
 * @param form the form, with a class in braces for the code of the captured word
 * @param guard names a condition of {@link TimeGuards}, empty for none
 */
record TimeRule(String name, Pattern pattern, List<String> groups, TimeType type, String form, String guard) {
    private static final Pattern CLASS = Pattern.compile("\\{([a-z]+)(\\d?)}|\\[([a-z]+)]");
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+\\d?)>");

    static TimeRule of(Map<String, String> row, TimeWords words) {
        StringBuilder regex = new StringBuilder(64);
        Matcher matcher = CLASS.matcher(row.get("pattern"));
        while (matcher.find()) {
            String named = matcher.group(1);
            String expanded = named == null
                    ? words.pattern(matcher.group(3))
                    : "(?<" + named + matcher.group(2) + ">" + words.pattern(named) + ")";
            matcher.appendReplacement(regex, Matcher.quoteReplacement(expanded));
        }
        matcher.appendTail(regex);
        String whole = regex + "(?= |-|$)";
        List<String> groups = new ArrayList<>();
        Matcher group = GROUP.matcher(whole);
        while (group.find()) {
            groups.add(group.group(1));
        }
        return new TimeRule(
                row.get("name"),
                Pattern.compile(whole),
                List.copyOf(groups),
                TimeType.valueOf(row.get("type")),
                row.get("form"),
                row.get("guard"));
    }

    /** The captured words of a match, by class. */
    Map<String, String> captures(Matcher matcher) {
        Map<String, String> captures = new LinkedHashMap<>();
        for (String group : groups) {
            if (matcher.group(group) != null) {
                captures.put(group, matcher.group(group));
            }
        }
        return captures;
    }
}
