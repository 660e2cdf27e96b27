package org.sitrep.engine.link.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.engine.lexicon.NameKey;
import org.sitrep.engine.lexicon.NameMatch;
import org.sitrep.engine.lexicon.Nicknames;
import org.sitrep.engine.lexicon.PersonName;
import org.sitrep.engine.lexicon.Spelling;
import org.sitrep.engine.link.correction.NameCorrections;
import org.sitrep.engine.model.DocumentEntity;

/**
 * Says whom a document means that names a person by surname alone: the one who is named in full elsewhere, where only
 * one can be meant.
 */
final class BareSurnames {
    /** So many times more documents must name the foremost bearer of a surname than the next. */
    private static final int FOREMOST_RATIO = 4;

    /** Shorter surnames that differ in their ending are too often two: Henry and Henri. */
    private static final int LONG = 6;

    /** In a story of more documents, one that names a person in full does not tell whom the others mean. */
    private static final int FEW_DOCUMENTS = 20;

    private final NameCorrections corrections;
    private final List<PersonCluster> full;
    private final boolean large;
    private final Map<String, List<PersonCluster>> bySurname = new TreeMap<>();
    private final Map<String, List<PersonCluster>> byFirst = new TreeMap<>();
    private final Map<String, List<PersonCluster>> bySound = new HashMap<>();
    private final Map<String, List<PersonCluster>> byShape = new HashMap<>();

    BareSurnames(List<PersonCluster> full, long documents, NameCorrections corrections) {
        this.corrections = corrections;
        this.full = full;
        this.large = documents > FEW_DOCUMENTS;
        for (PersonCluster named : full) {
            for (PersonName name : named.names()) {
                put(bySurname, Spelling.ending(name.surname()), named);
                put(bySound, Spelling.sound(name.surname()), named);
                put(byShape, shape(name.surname(), name.surname().length()), named);
                name.first().ifPresent(first -> put(byFirst, first, named));
            }
        }
    }

    private static void put(Map<String, List<PersonCluster>> map, String key, PersonCluster named) {
        List<PersonCluster> list = map.computeIfAbsent(key, unknown -> new ArrayList<>());
        // Those of one cluster come one after the other.
        if (list.isEmpty() || list.get(list.size() - 1) != named) {
            list.add(named);
        }
    }

    /** All clusters, with each bare name in one. */
    List<Cluster> attach(List<DocumentName> bare) {
        Map<String, List<DocumentName>> alone = new TreeMap<>();
        List<Runnable> joins = new ArrayList<>();
        for (DocumentName person : bare) {
            Optional<Attachment> attachment = attachment(person);
            if (attachment.isPresent()) {
                joins.add(() -> attachment
                        .get()
                        .to()
                        .cluster()
                        .add(person, attachment.get().rule()));
            } else {
                alone.computeIfAbsent(PersonLinker.name(person).toString(), key -> new ArrayList<>())
                        .add(person);
            }
        }
        // Only now, so that no bare name is evidence for the next.
        joins.forEach(Runnable::run);
        List<Cluster> clusters = new ArrayList<>();
        full.forEach(named -> clusters.add(named.cluster()));
        alone.values().forEach(persons -> clusters.addAll(together(persons)));
        return clusters;
    }

    private record Attachment(PersonCluster to, MergeRule rule) {}

    private Optional<Attachment> attachment(DocumentName person) {
        PersonName name = PersonLinker.name(person);
        List<PersonCluster> bearers = bearers(name.surname());
        if (bearers.isEmpty()) {
            return givenName(person, name).or(() -> misspelt(person, name));
        }
        List<PersonCluster> fitting =
                bearers.stream().filter(bearer -> fits(bearer, person, name)).toList();
        List<PersonCluster> agreeing =
                fitting.stream().filter(bearer -> sharesOffice(bearer, person)).toList();
        if (agreeing.size() == 1) {
            MergeRule rule = bearers.size() == 1 ? MergeRule.ONLY_BEARER : MergeRule.OFFICE;
            return Optional.of(new Attachment(agreeing.get(0), rule));
        }
        boolean passing = large
                && bearers.stream()
                                .mapToLong(bearer -> bearer.cluster().documents())
                                .sum()
                        == 1;
        if (passing || isFirstName(name.surname(), bearers)) {
            return Optional.empty();
        }
        if (bearers.size() == 1) {
            return fitting.stream()
                    .filter(one -> isKnown(one, name))
                    .findFirst()
                    .map(one -> new Attachment(one, MergeRule.ONLY_BEARER));
        }
        return foremost(fitting).map(one -> new Attachment(one, MergeRule.FOREMOST));
    }

    /**
     * Whether documents know a person so well that another may call them by surname alone: they have an office, or are named
     * more than once. Who is named once in passing is likelier somebody else of that surname, and a surname that is a first
     * name as well tells nothing where no document uses it for a surname.
     */
    private static boolean isKnown(PersonCluster bearer, PersonName surname) {
        boolean known = bearer.cluster().documents() > 1
                || bearer.cluster()
                        .entities()
                        .anyMatch(entity ->
                                entity.role().isPresent() || entity.mentions().size() > 1);
        return known && (!Nicknames.isFirstName(surname.surname()) || isCalled(bearer, surname));
    }

    private static boolean isCalled(PersonCluster bearer, PersonName surname) {
        return bearer.cluster()
                .entities()
                .flatMap(entity -> entity.aliases().stream())
                .anyMatch(alias -> PersonName.of(alias).equals(surname));
    }

    private List<PersonCluster> bearers(String surname) {
        return bySurname.getOrDefault(Spelling.ending(surname), List.of()).stream()
                .filter(named -> surname.length() >= LONG
                        || named.names().stream()
                                .anyMatch(name -> name.surname().equals(surname)))
                .toList();
    }

    /** Whether others often have a surname for a first name: "James" alone may be any James. */
    private boolean isFirstName(String surname, List<PersonCluster> bearers) {
        long asFirst = byFirst.getOrDefault(surname, List.of()).stream()
                .mapToLong(named -> named.cluster().documents())
                .sum();
        long asLast =
                bearers.stream().mapToLong(named -> named.cluster().documents()).sum();
        return FOREMOST_RATIO * asFirst >= asLast && asFirst > 0;
    }

    private static boolean fits(PersonCluster bearer, DocumentName person, PersonName name) {
        return !bearer.isApart(new Cluster(person))
                && !bearer.cluster().conflicts(person.entity(), DocumentEntity::country)
                && bearer.names().stream().noneMatch(name::isOtherGeneration);
    }

    /** Xi is Xi Jinping where a document that has the full name calls him so; of many documents, more than one must. */
    private Optional<Attachment> givenName(DocumentName person, PersonName name) {
        List<PersonCluster> fitting = byFirst.getOrDefault(name.surname(), List.of()).stream()
                .filter(named -> named.cluster()
                                .entities()
                                .filter(entity -> entity.aliases()
                                        .contains(person.entity().name()))
                                .count()
                        >= (large ? 2 : 1))
                .filter(named -> fits(named, person, name))
                .toList();
        return fitting.size() == 1
                ? Optional.of(new Attachment(fitting.get(0), MergeRule.GIVEN_NAME))
                : Optional.empty();
    }

    /** A surname that nobody has, one slip or another spelling from that of one person with the same office or country. */
    private Optional<Attachment> misspelt(DocumentName person, PersonName name) {
        List<Attachment> fitting = new ArrayList<>();
        for (PersonCluster named : spelledLike(name.surname())) {
            boolean spelling =
                    named.names().stream().anyMatch(other -> NameMatch.areSpellings(other.surname(), name.surname()));
            boolean slip = named.names().stream().anyMatch(other -> Spelling.isSlip(other.surname(), name.surname()));
            boolean passing = large && named.cluster().documents() == 1;
            if ((!spelling && !slip) || passing || !fits(named, person, name)) {
                continue;
            }
            boolean supported = sharesOffice(named, person) || sharesCountry(named, person);
            boolean safe = name.surname().length() > 5;
            if (spelling && (supported || safe)) {
                fitting.add(new Attachment(named, MergeRule.TRANSLITERATION));
            } else if (slip && supported) {
                fitting.add(new Attachment(named, MergeRule.TYPING_ERROR));
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Those who can have a spelling or a slip of a surname: of its sound, or of its first letter and about its length. */
    private Set<PersonCluster> spelledLike(String surname) {
        Set<PersonCluster> like = new LinkedHashSet<>(bySound.getOrDefault(Spelling.sound(surname), List.of()));
        for (int length = surname.length() - 1; length <= surname.length() + 1; length++) {
            like.addAll(byShape.getOrDefault(shape(surname, length), List.of()));
        }
        return like;
    }

    private static String shape(String surname, int length) {
        return surname.isEmpty() ? "" : surname.charAt(0) + " " + length;
    }

    private static Optional<PersonCluster> foremost(List<PersonCluster> fitting) {
        List<PersonCluster> ordered = fitting.stream()
                .sorted(Comparator.comparingLong(
                        (PersonCluster named) -> -named.cluster().documents()))
                .toList();
        if (ordered.isEmpty()) {
            return Optional.empty();
        }
        long most = ordered.get(0).cluster().documents();
        long next = ordered.size() > 1 ? ordered.get(1).cluster().documents() : 0;
        return most >= FOREMOST_RATIO * Math.max(1, next) ? Optional.of(ordered.get(0)) : Optional.empty();
    }

    /** Bare names of one surname: one person where nobody of it is named in full, else only where offices agree. */
    private List<Cluster> together(List<DocumentName> persons) {
        PersonName name = PersonLinker.name(persons.get(0));
        boolean known = !bearers(name.surname()).isEmpty() || byFirst.containsKey(name.surname());
        // In many documents there is more than one Mohammed.
        boolean given = large && Nicknames.isFirstName(name.surname());
        List<PersonCluster> clusters = new ArrayList<>();
        for (DocumentName person : persons) {
            Optional<PersonCluster> one = clusters.stream()
                    .filter(other -> !other.isApart(new Cluster(person)))
                    .filter(other -> !other.cluster().conflicts(person.entity(), DocumentEntity::country))
                    .filter(other -> !(known || given) || sharesOffice(other, person))
                    .findFirst();
            one.ifPresentOrElse(
                    other -> other.add(person, MergeRule.SAME_SURNAME),
                    () -> clusters.add(new PersonCluster(person, corrections)));
        }
        return clusters.stream().map(PersonCluster::cluster).toList();
    }

    private static boolean sharesCountry(PersonCluster named, DocumentName person) {
        Optional<String> country = person.entity().country();
        return country.isPresent()
                && named.cluster().entities().map(DocumentEntity::country).anyMatch(country::equals);
    }

    private static boolean sharesOffice(PersonCluster named, DocumentName person) {
        Optional<String> role = person.entity().role().map(BareSurnames::key);
        return role.isPresent()
                && named.cluster()
                        .entities()
                        .map(other -> other.role().map(BareSurnames::key))
                        .anyMatch(role::equals);
    }

    private static String key(String role) {
        return NameKey.of(role.toLowerCase(Locale.ROOT));
    }
}
