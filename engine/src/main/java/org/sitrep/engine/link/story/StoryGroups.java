package org.sitrep.engine.link.story;

import java.util.ArrayList;
import java.util.List;

/** Parts documents into topics by what is rare everywhere, and a topic into stories by what is rare within it. */
final class StoryGroups {
    /** A topic of fewer documents is one story: too few to tell what is rare within it. */
    private static final int LEAST_TO_SPLIT = 6;

    private final StorySettings settings;

    StoryGroups(StorySettings settings) {
        this.settings = settings;
    }

    /** The topics of these documents, in the order of their first ones. */
    List<List<OpenDocument>> topics(List<OpenDocument> documents, Weighing weighing) {
        Likeness likeness = Likeness.of(documents, weighing.of(documents));
        return of(AverageLinkage.groups(likeness, settings.days(), settings::topic), documents);
    }

    /** The stories of a topic, in the order of their first documents. */
    List<List<OpenDocument>> stories(List<OpenDocument> topic, Weighing weighing) {
        if (topic.size() < LEAST_TO_SPLIT) {
            return List.of(topic);
        }
        LocalRarity rarity = new LocalRarity(topic, weighing);
        Likeness likeness = Likeness.of(
                topic,
                topic.stream().map(document -> rarity.weigh(document.terms())).toList());
        List<List<Integer>> groups = new ArrayList<>();
        List<List<Integer>> single = new ArrayList<>();
        for (List<Integer> group :
                AverageLinkage.groups(likeness, settings.days(), size -> settings.story(topic.size()))) {
            (group.size() > 1 ? groups : single).add(new ArrayList<>(group));
        }
        if (groups.size() < 2) {
            return List.of(topic);
        }
        List<List<Integer>> joined = groups.stream()
                .map(ArrayList::new)
                .map(group -> (List<Integer>) group)
                .toList();
        for (List<Integer> one : single) {
            int likest = 0;
            double highest = -1;
            for (int at = 0; at < groups.size(); at++) {
                double score = likeness.between(one, groups.get(at), settings.days());
                if (score > highest) {
                    likest = at;
                    highest = score;
                }
            }
            joined.get(likest).addAll(one);
        }
        joined.forEach(group -> group.sort(Integer::compare));
        return of(
                joined.stream()
                        .sorted((one, other) -> Integer.compare(one.get(0), other.get(0)))
                        .toList(),
                topic);
    }

    private static List<List<OpenDocument>> of(List<List<Integer>> groups, List<OpenDocument> documents) {
        return groups.stream()
                .map(group -> group.stream().map(documents::get).toList())
                .toList();
    }
}
