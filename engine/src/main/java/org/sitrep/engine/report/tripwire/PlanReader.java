package org.sitrep.engine.report.tripwire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.engine.model.Aspect;
import org.sitrep.engine.model.EventType;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.report.tripwire.Indicator.Kind;

/** Reads a plan from the plain form that docs/tripwires.md describes: one setting a line, a key and what it is set to. */
public final class PlanReader {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(,\\d{3}){1,4}|\\d{1,15}(\\.\\d{1,9})?");

    private final List<Indicator> indicators = new ArrayList<>();
    private String level = "";
    private String recommended = "";
    private Draft draft;
    private int line;

    private PlanReader() {}

    /** An indicator while its lines are read. */
    private static final class Draft {
        private final String name;
        private Kind kind;
        private Set<String> subjects = Set.of();
        private List<String> states = List.of();
        private boolean ever;
        private OptionalDouble above = OptionalDouble.empty();
        private final List<Set<String>> about = new ArrayList<>();
        private final Set<String> without = new LinkedHashSet<>();
        private int origins = 1;

        private Draft(String name) {
            this.name = name;
        }
    }

    /**
     * The plan that a text describes.
     *
     * @throws IllegalArgumentException if it is none; the message names the line
     */
    public static Plan read(String text) {
        PlanReader reader = new PlanReader();
        text.lines().forEach(reader::line);
        reader.close();
        if (reader.indicators.isEmpty()) {
            throw new IllegalArgumentException("no indicator in it");
        }
        return new Plan(reader.indicators);
    }

    private void line(String written) {
        line++;
        String setting = written.strip();
        if (setting.isEmpty() || setting.startsWith("#")) {
            return;
        }
        int space = setting.indexOf(' ');
        String key = space < 0 ? setting : setting.substring(0, space);
        String value = space < 0 ? "" : setting.substring(space + 1).strip();
        if (value.isEmpty()) {
            throw wrong("\"" + key + "\" needs something behind it");
        }
        switch (key) {
            case "level" -> {
                close();
                level = value;
                recommended = "";
            }
            case "recommends" -> recommended = value;
            case "indicator" -> {
                close();
                if (level.isEmpty()) {
                    throw wrong("an indicator stands under a level");
                }
                draft = new Draft(value);
            }
            default -> set(key, value);
        }
    }

    private void set(String key, String value) {
        if (draft == null) {
            throw wrong("\"" + key + "\" stands under an indicator");
        }
        switch (key) {
            case "posture" -> {
                watch(Kind.POSTURE, value);
                draft.subjects.forEach(aspect -> known(aspect, Aspect.values()));
            }
            case "event" -> {
                watch(Kind.EVENT, value);
                draft.subjects.forEach(type -> known(type, EventType.values()));
            }
            case "figure" -> watch(Kind.FIGURE, value);
            case "is", "was" -> {
                if (!draft.states.isEmpty()) {
                    throw wrong("the indicator has its states already");
                }
                draft.states = List.copyOf(words(value));
                draft.ever = key.equals("was");
            }
            case "above" -> draft.above = OptionalDouble.of(number(value));
            case "about" -> draft.about.add(words(value));
            case "without" -> draft.without.addAll(words(value));
            case "origins" -> draft.origins = origins(value);
            default -> throw wrong("no setting is called \"" + key + "\"");
        }
    }

    private void watch(Kind kind, String subjects) {
        if (draft.kind != null) {
            throw wrong("the indicator watches something already");
        }
        draft.kind = kind;
        draft.subjects = words(subjects);
    }

    private void known(String word, Enum<?>[] names) {
        if (Arrays.stream(names).noneMatch(name -> name.name().equalsIgnoreCase(word))) {
            throw wrong("\"" + word + "\" is none that a report has; it has "
                    + Arrays.stream(names)
                            .map(name -> name.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
    }

    private double number(String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw wrong("\"" + value + "\" is no number");
        }
        return Double.parseDouble(value.replace(",", ""));
    }

    private int origins(String value) {
        double number = number(value);
        if (number < 1 || number != Math.rint(number)) {
            throw wrong("\"origins\" needs a whole number from 1 on");
        }
        return (int) number;
    }

    private static Set<String> words(String value) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : value.split(",", -1)) {
            if (!word.isBlank()) {
                words.add(word.strip().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private void close() {
        if (draft == null) {
            return;
        }
        if (draft.kind == null) {
            throw wrong("the indicator \"" + draft.name + "\" watches nothing: posture, event or figure");
        }
        if (draft.kind == Kind.FIGURE && draft.above.isEmpty()) {
            throw wrong("the indicator \"" + draft.name + "\" needs \"above\" and a number");
        }
        if (draft.kind != Kind.FIGURE && draft.above.isPresent()) {
            throw wrong("the indicator \"" + draft.name + "\" watches no figure that could be above a number");
        }
        if (draft.kind == Kind.FIGURE && !draft.states.isEmpty()) {
            throw wrong("the indicator \"" + draft.name + "\" watches a figure, which has no state");
        }
        if (draft.kind == Kind.EVENT) {
            draft.states.forEach(status -> known(status, Status.values()));
        }
        if (indicators.stream()
                .anyMatch(other -> other.level().equals(level) && other.name().equals(draft.name))) {
            throw wrong("the level has another indicator \"" + draft.name + "\"");
        }
        indicators.add(new Indicator(
                draft.name,
                level,
                recommended,
                draft.kind,
                draft.subjects,
                draft.states,
                draft.ever,
                draft.above.orElse(0),
                draft.about,
                draft.without,
                draft.origins));
        draft = null;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("line " + line + ": " + what);
    }
}
