package org.sitrep.engine.link.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.StatedDate;
import org.sitrep.engine.work.Workers;

/**
 * Puts documents into stories, one pass in the order of arrival. Not safe for use by several threads: the order is the
 * result.
 *
 * <p>Two levels. A document joins the topic whose documents are on average as like it as asked, by what is rare in the whole
 * stream; candidates come from an inverted index, as in Miranda et al., Multilingual Clustering of Streaming News (EMNLP
 * 2018). Whenever a topic has grown by an eighth it is looked at as a whole: average linkage says whether it is one topic,
 * whether a neighbour belongs to it, and into which stories it falls by what is rare within it. So late evidence may merge
 * and split stories, and every step is told.
 */
public final class StoryIndex {
    /** The heaviest terms of a document find the topics that are worth a comparison. */
    private static final int SEARCH_TERMS = 40;

    private static final int CANDIDATES = 12;

    /** A topic is closed when its days lie so far back, and so many documents came since its last one. */
    private static final int OPEN_DAYS = 60;

    private static final int OPEN_DOCUMENTS = 5_000;

    /** When more documents than this are kept, the topics that have waited longest are closed. */
    private static final int MOST_KEPT = 60_000;

    private static final int SWEEP_AFTER = 1_000;

    private final StorySettings settings;
    private final Consumer<StoryStep> journal;
    private final TermReader reader = new TermReader();
    private final TermStatistics statistics;
    private final StoryGroups groups;
    private final StoryNames names;
    private final TreeMap<Integer, Topic> open = new TreeMap<>();
    private final TopicPostings postings = new TopicPostings();
    private int today = OpenDocument.NO_DAY;
    private int begun;
    private int placed;
    private int kept;
    private int gone;

    /** An index that tells nobody of its steps. */
    public StoryIndex() {
        this(step -> {});
    }

    /** An index that tells of every step as it takes it. */
    public StoryIndex(Consumer<StoryStep> journal) {
        this(journal, StorySettings.DEFAULT);
    }

    /** An index that asks for other likenesses than the learned ones. */
    public StoryIndex(Consumer<StoryStep> journal, StorySettings settings) {
        this.settings = settings;
        this.journal = journal;
        this.statistics = new TermStatistics(settings.past());
        this.groups = new StoryGroups(settings);
        this.names = new StoryNames(journal, new StoryReasons(settings));
    }

    /**
     * The id of the story that the document belongs to as far as the documents up to it tell, a new one where none fits.
     * Later documents may merge, split and move; the steps tell.
     */
    public String place(ReadDocument document) {
        return place(document, reader.read(document));
    }

    /** Places documents one after the other, in their order; only their words are read on several threads. */
    public void placeAll(List<ReadDocument> documents, Workers workers) {
        List<Vector> terms = workers.map(documents, reader::read);
        for (int at = 0; at < terms.size(); at++) {
            place(documents.get(at), terms.get(at));
        }
    }

    private String place(ReadDocument document, Vector terms) {
        OpenDocument arrived = new OpenDocument(
                document.id(), placed++, OpenDocument.day(document.statedDate().map(StatedDate::value)), terms);
        statistics.add(arrived.terms());
        Vector weights = statistics.weigh(arrived.terms());
        int[] searched = weights.heaviest(SEARCH_TERMS);
        Topic topic = topic(arrived, weights, searched);
        topic.add(arrived, weights);
        kept++;
        postings.add(searched, topic.number());
        if (topic.isDueForReview()) {
            review(topic);
        }
        close(arrived.day());
        return arrived.story().id();
    }

    /**
     * Saves all that the placement of further documents depends on, so that {@link #restore} goes on as if there had been no
     * break.
     */
    public void save(OutputStream out) throws IOException {
        StateFile.write(out, this::write);
    }

    /**
     * An index that goes on where another one was saved.
     *
     * @param journal is told of the steps from here on
     * @throws StoryStateException if the state is of another version, cut off or damaged
     */
    public static StoryIndex restore(InputStream in, Consumer<StoryStep> journal) throws IOException {
        StoryIndex index = new StoryIndex(journal);
        index.read(StateFile.read(in));
        return index;
    }

    private void write(DataOutput out) throws IOException {
        for (int value : new int[] {today, begun, placed, kept, gone}) {
            out.writeInt(value);
        }
        statistics.write(out);
        postings.write(out);
        Map<OpenStory, Integer> stories = new LinkedHashMap<>();
        open.values().forEach(topic -> topic.stories().forEach(story -> stories.putIfAbsent(story, stories.size())));
        out.writeInt(stories.size());
        for (OpenStory story : stories.keySet()) {
            out.writeUTF(story.id());
            out.writeInt(story.begun());
            out.writeInt(story.size());
        }
        out.writeInt(open.size());
        for (Topic topic : open.values()) {
            topic.write(out, stories);
        }
    }

    private void read(DataInput in) throws IOException {
        today = in.readInt();
        begun = in.readInt();
        placed = in.readInt();
        kept = in.readInt();
        gone = in.readInt();
        statistics.read(in);
        postings.read(in);
        List<OpenStory> stories = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            OpenStory story = new OpenStory(in.readUTF(), in.readInt(), in.readInt());
            stories.add(story);
            names.take(story);
        }
        for (int left = in.readInt(); left > 0; left--) {
            Topic topic = Topic.read(in, stories);
            open.put(topic.number(), topic);
        }
    }

    /** The likest topic, and in it the likest story, which the document joins; else a new one. */
    private Topic topic(OpenDocument arrived, Vector weights, int[] searched) {
        Topic best = null;
        double highest = 0;
        double asked = settings.topic(2);
        for (int number : postings.candidates(searched, weights, CANDIDATES, open::containsKey)) {
            Topic candidate = open.get(number);
            double likeness = candidate.likeness(arrived, weights, settings.days());
            double threshold = settings.topic(candidate.documents().size() + 1);
            if (best == null || likeness - threshold > highest - asked) {
                best = candidate;
                highest = likeness;
                asked = threshold;
            }
        }
        boolean joins = best != null && highest >= asked;
        OpenStory story = joins ? story(best, arrived, weights) : names.begin(List.of(arrived));
        arrived.belongsTo(story);
        story.grow(1);
        journal.accept(new StoryStep(
                joins ? StoryStep.Kind.JOIN : StoryStep.Kind.NEW,
                story.id(),
                Optional.empty(),
                List.of(arrived.id()),
                StoryStep.Measure.TOPIC,
                highest,
                asked));
        return joins ? best : begin();
    }

    /** The story of a topic that a document is likest to. */
    private OpenStory story(Topic topic, OpenDocument arrived, Vector weights) {
        OpenStory best = null;
        double highest = -1;
        for (OpenStory story : topic.stories()) {
            double likeness = topic.likeness(story, arrived, weights, settings.days());
            if (likeness > highest) {
                best = story;
                highest = likeness;
            }
        }
        return best;
    }

    private Topic begin() {
        Topic topic = new Topic(begun++);
        open.put(topic.number(), topic);
        return topic;
    }

    /** Looks at a topic as a whole: whether it is one, whether others belong to it, which stories it consists of. */
    private void review(Topic topic) {
        kept -= topic.documents().size();
        Weighing weighing = new Weighing(statistics);
        List<Topic> parts = divide(topic, weighing);
        parts.forEach(part -> absorb(part, parts, weighing));
        names.regroup(
                parts.stream()
                        .map(part -> groups.stories(List.copyOf(part.documents()), weighing))
                        .toList(),
                weighing);
        for (Topic part : parts) {
            part.addUp(weighing);
            kept += part.documents().size();
        }
    }

    private List<Topic> divide(Topic topic, Weighing weighing) {
        List<List<OpenDocument>> parts = groups.topics(List.copyOf(topic.documents()), weighing).stream()
                .sorted(Comparator.comparingInt((List<OpenDocument> part) -> part.size())
                        .reversed())
                .toList();
        List<Topic> topics = new ArrayList<>();
        for (List<OpenDocument> part : parts) {
            Topic holder = topics.isEmpty() ? topic : begin();
            holder.hold(part, weighing);
            topics.add(holder);
            if (holder != topic) {
                postings.add(holder.sum().heaviest(SEARCH_TERMS), holder.number());
            }
        }
        return topics;
    }

    /** Takes in the topics that are as like this one as its own documents have to be. */
    private void absorb(Topic topic, List<Topic> reviewed, Weighing weighing) {
        int[] searched = topic.sum().heaviest(SEARCH_TERMS);
        for (int number : postings.candidates(searched, topic.sum(), CANDIDATES, open::containsKey)) {
            Topic other = open.get(number);
            if (other != topic
                    && !reviewed.contains(other)
                    && topic.likeness(other, settings.days())
                            >= settings.topic(
                                    topic.documents().size() + other.documents().size())) {
                List<OpenDocument> both = new ArrayList<>(topic.documents());
                both.addAll(other.documents());
                kept -= other.documents().size();
                topic.hold(both, weighing);
                remove(other);
                postings.add(topic.sum().heaviest(SEARCH_TERMS), topic.number());
            }
        }
    }

    private void remove(Topic topic) {
        open.remove(topic.number());
        if (++gone >= SWEEP_AFTER) {
            gone = 0;
            postings.sweep(open::containsKey);
        }
    }

    /** Closes the topics that have had no document for long, whenever a new day begins, and the oldest when all is full. */
    private void close(int day) {
        List<Topic> closed = List.of();
        if (kept > MOST_KEPT) {
            closed = open.values().stream()
                    .sorted(Comparator.comparingInt(Topic::lastArrival))
                    .limit(open.size() / 10 + 1)
                    .toList();
        } else if (day > today) {
            today = day;
            closed = open.values().stream()
                    .filter(topic -> topic.newestDay() != OpenDocument.NO_DAY
                            && topic.newestDay() < day - OPEN_DAYS
                            && topic.lastArrival() < placed - OPEN_DOCUMENTS)
                    .toList();
        }
        for (Topic topic : closed) {
            for (OpenStory story : topic.stories()) {
                names.end(story);
                journal.accept(new StoryStep(
                        StoryStep.Kind.CLOSE, story.id(), Optional.empty(), List.of(), StoryStep.Measure.TOPIC, 0, 0));
            }
            kept -= topic.documents().size();
            remove(topic);
        }
    }
}
