package org.sitrep.engine.link.story;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sitrep.engine.link.story.StoryReasons.Reason;
import org.sitrep.engine.model.ContentId;

/**
 * Keeps the stories' names over regroupings, and tells what changed: a group keeps the name that most of its documents
 * had, the older one where it is even.
 */
final class StoryNames {
    private final Consumer<StoryStep> journal;
    private final StoryReasons reasons;
    private final Set<String> taken = new HashSet<>();

    StoryNames(Consumer<StoryStep> journal, StoryReasons reasons) {
        this.reasons = reasons;
        this.journal = journal;
    }

    /** A new story, named after its first document whose name is free. */
    OpenStory begin(List<OpenDocument> documents) {
        for (OpenDocument document : documents) {
            String id = name(document.id());
            if (taken.add(id)) {
                return new OpenStory(id, document.arrival(), 0);
            }
        }
        int number = 2;
        OpenDocument first = documents.get(0);
        while (!taken.add(name(first.id() + " " + number))) {
            number++;
        }
        return new OpenStory(name(first.id() + " " + number), first.arrival(), 0);
    }

    /** Takes a name that a story of an earlier run has. */
    void take(OpenStory story) {
        taken.add(story.id());
    }

    void end(OpenStory story) {
        taken.remove(story.id());
    }

    private record Overlap(int group, OpenStory story, int documents) {}

    /**
     * Makes each group one story.
     *
     * @param topics the groups of each topic; they hold all kept documents of the stories that they touch
     * @param weighing what the documents weigh now
     */
    void regroup(List<List<List<OpenDocument>>> topics, Weighing weighing) {
        List<List<OpenDocument>> groups = topics.stream().flatMap(List::stream).toList();
        List<OpenStory> target = targets(groups);
        Set<OpenStory> before = new LinkedHashSet<>();
        groups.forEach(group -> group.forEach(document -> before.add(document.story())));
        for (OpenStory gone : before) {
            if (!target.contains(gone)) {
                merge(gone, likeliest(gone, groups, target), topics, weighing);
            }
        }
        for (int at = 0; at < groups.size(); at++) {
            move(groups.get(at), target.get(at), topics, weighing);
        }
    }

    private List<OpenStory> targets(List<List<OpenDocument>> groups) {
        List<Overlap> overlaps = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            Map<OpenStory, Integer> counts = new LinkedHashMap<>();
            groups.get(group).forEach(document -> counts.merge(document.story(), 1, Integer::sum));
            for (Map.Entry<OpenStory, Integer> count : counts.entrySet()) {
                overlaps.add(new Overlap(group, count.getKey(), count.getValue()));
            }
        }
        overlaps.sort(Comparator.comparingInt(Overlap::documents)
                .reversed()
                .thenComparingInt(overlap -> overlap.story().begun())
                .thenComparingInt(Overlap::group));
        OpenStory[] target = new OpenStory[groups.size()];
        Set<OpenStory> used = new HashSet<>();
        for (Overlap overlap : overlaps) {
            if (target[overlap.group()] == null && used.add(overlap.story())) {
                target[overlap.group()] = overlap.story();
            }
        }
        for (int group = 0; group < target.length; group++) {
            if (target[group] == null) {
                target[group] = begin(groups.get(group));
            }
        }
        return List.of(target);
    }

    private static OpenStory likeliest(OpenStory gone, List<List<OpenDocument>> groups, List<OpenStory> target) {
        int best = 0;
        long most = -1;
        for (int at = 0; at < groups.size(); at++) {
            long count = groups.get(at).stream()
                    .filter(document -> document.story() == gone)
                    .count();
            if (count > most) {
                best = at;
                most = count;
            }
        }
        return target.get(best);
    }

    private void merge(OpenStory gone, OpenStory into, List<List<List<OpenDocument>>> topics, Weighing weighing) {
        List<OpenDocument> kept = of(gone, topics);
        Reason reason = reason(kept, of(into, topics), topics, weighing);
        kept.forEach(document -> document.belongsTo(into));
        into.grow(gone.size());
        end(gone);
        tell(StoryStep.Kind.MERGE, into, gone, kept, reason);
    }

    private void move(
            List<OpenDocument> group, OpenStory to, List<List<List<OpenDocument>>> topics, Weighing weighing) {
        Map<OpenStory, List<OpenDocument>> from = new LinkedHashMap<>();
        for (OpenDocument document : group) {
            if (document.story() != to) {
                from.computeIfAbsent(document.story(), story -> new ArrayList<>())
                        .add(document);
            }
        }
        for (Map.Entry<OpenStory, List<OpenDocument>> moved : from.entrySet()) {
            List<OpenDocument> left = new ArrayList<>(of(moved.getKey(), topics));
            left.removeAll(Set.copyOf(moved.getValue()));
            Reason reason = reason(moved.getValue(), left, topics, weighing);
            StoryStep.Kind kind = to.size() == 0 ? StoryStep.Kind.SPLIT : StoryStep.Kind.MOVE;
            moved.getValue().forEach(document -> document.belongsTo(to));
            moved.getKey().grow(-moved.getValue().size());
            to.grow(moved.getValue().size());
            tell(kind, to, moved.getKey(), moved.getValue(), reason);
        }
    }

    private static List<OpenDocument> of(OpenStory story, List<List<List<OpenDocument>>> topics) {
        return topics.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(document -> document.story() == story)
                .sorted(Comparator.comparingInt(OpenDocument::arrival))
                .toList();
    }

    private Reason reason(
            List<OpenDocument> one,
            List<OpenDocument> other,
            List<List<List<OpenDocument>>> topics,
            Weighing weighing) {
        for (List<List<OpenDocument>> topic : topics) {
            Set<OpenDocument> all = topic.stream().flatMap(List::stream).collect(toCollection(LinkedHashSet::new));
            if (topic.size() > 1 && all.containsAll(one) && all.containsAll(other)) {
                return reasons.withinTopic(one, other, List.copyOf(all), weighing);
            }
        }
        return reasons.everywhere(one, other, weighing);
    }

    private void tell(
            StoryStep.Kind kind, OpenStory story, OpenStory from, List<OpenDocument> documents, Reason reason) {
        journal.accept(new StoryStep(
                kind,
                story.id(),
                Optional.of(from.id()),
                documents.stream().map(OpenDocument::id).toList(),
                reason.measure(),
                reason.score(),
                reason.threshold()));
    }

    private static String name(String text) {
        return ContentId.of("s", text);
    }
}
