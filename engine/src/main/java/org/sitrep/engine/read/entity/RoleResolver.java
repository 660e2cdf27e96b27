package org.sitrep.engine.read.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.lexicon.NameKey;
import org.sitrep.engine.model.EntityType;

/**
 * Says who "the secretary" is: the one person of the document with such a title, or the one last named by it. Whoever
 * has no name in the document becomes a group.
 */
final class RoleResolver {
    private final List<Draft> persons;
    private final Map<String, Draft> groups = new LinkedHashMap<>();
    private final Map<String, Draft> latestOne = new LinkedHashMap<>();

    RoleResolver(List<Draft> persons) {
        this.persons = persons;
    }

    /** Joins the groups of a document, in the order of the text, to persons or to one another. */
    List<Draft> resolve(List<GroupFinder.Group> found) {
        for (GroupFinder.Group group : found) {
            if (group.one() && group.definite()) {
                anaphor(group);
            } else {
                add(group);
            }
        }
        return new ArrayList<>(groups.values());
    }

    private void anaphor(GroupFinder.Group group) {
        Optional<Draft> person = person(group);
        Draft earlier = latestOne.get(group.head());
        if (person.isPresent() && (earlier == null || startOf(person.get(), group) > startOf(earlier, group))) {
            person.get().add(group.name().mention());
        } else if (earlier != null && bare(group)) {
            earlier.add(group.name().mention());
        } else {
            add(group);
        }
    }

    private static boolean bare(GroupFinder.Group group) {
        return group.name().end() - group.name().first() == 1;
    }

    private void add(GroupFinder.Group group) {
        String key = NameKey.of(group.name().canonical());
        Draft draft = groups.computeIfAbsent(key, name -> new Draft(EntityType.GROUP));
        draft.add(group.name());
        if (group.one()) {
            latestOne.put(group.head(), draft);
        }
    }

    /** The person whose role holds the words of the description, of the same country where both are known. */
    private Optional<Draft> person(GroupFinder.Group group) {
        String wanted = group.name().text().toLowerCase(Locale.ROOT);
        List<Draft> fitting = persons.stream()
                .filter(person -> startOf(person, group) >= 0)
                .filter(person -> person.roles().stream().anyMatch(role -> holds(role, wanted, group.head())))
                .filter(person -> group.name().country().isEmpty()
                        || person.country().isEmpty()
                        || person.country().equals(group.name().country()))
                .toList();
        List<Draft> exact = fitting.stream()
                .filter(person -> group.name().country().isPresent()
                        && person.country().equals(group.name().country()))
                .toList();
        List<Draft> best = exact.isEmpty() ? fitting : exact;
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    /** "prime minister" and "the Danish prime minister" fit "Prime Minister", "minister" fits "Foreign Minister". */
    private static boolean holds(String role, String wanted, String head) {
        String lower = role.toLowerCase(Locale.ROOT);
        boolean sameHead = lower.endsWith(head) || lower.startsWith(head + " of");
        return sameHead && (lower.endsWith(wanted) || wanted.endsWith(lower) || wanted.equals(head));
    }

    /** Where an entity was last meant before a group, -1 if nowhere. */
    private static int startOf(Draft draft, GroupFinder.Group group) {
        return draft.latestBefore(group.name().span().start());
    }
}
